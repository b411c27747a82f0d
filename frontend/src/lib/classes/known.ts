import type { KnownObjective } from '$lib/api/types';

/** An objective as the picture shows it; shares are of those who answered on it, 0 to 1. */
export interface KnownRow {
  id: string;
  short: string;
  category: number;
  alsoUseful: boolean;
  /** How many know it, rounded, and within which range. */
  count: number;
  low: number;
  high: number;
  measured: number;
  band: { low: number; high: number; chance: number };
}

/** Those on which enough have answered, in the curriculum's order; of fewer people a figure would be a figure of persons. */
export function knownRows(objectives: readonly KnownObjective[], fewest: number): KnownRow[] {
  return objectives
    .filter((one) => one.measured >= fewest)
    .map(({ objective, alsoUseful, measured, expected, low, high }) => ({
      id: objective.id,
      short: objective.short,
      category: objective.category,
      alsoUseful,
      count: Math.round(expected),
      low,
      high,
      measured,
      band: { low: low / measured, high: high / measured, chance: expected / measured },
    }));
}
