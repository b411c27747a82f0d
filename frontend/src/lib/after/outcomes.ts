import type { ClassOutcomes, ObjectiveOutcome } from '$lib/api/types';

/** What can be said of an objective before and now: only ranges that do not touch tell a change. */
export type Change = 'more' | 'less' | 'same';

export function changeOf({ before, now }: Pick<ObjectiveOutcome, 'before' | 'now'>): Change {
  if (now.low > before.high) return 'more';
  return now.high < before.low ? 'less' : 'same';
}

/** Numbers of members as the picture shows them; shares are of those who answered on both sides. */
export interface Side {
  count: number;
  low: number;
  high: number;
  band: { low: number; high: number; chance: number };
}

export interface OutcomeRow {
  id: string;
  short: string;
  category: number;
  alsoUseful: boolean;
  members: number;
  before: Side;
  now: Side;
  change: Change;
}

export function outcomeRows(objectives: readonly ObjectiveOutcome[]): OutcomeRow[] {
  return objectives.map((one) => ({
    id: one.objective.id,
    short: one.objective.short,
    category: one.objective.category,
    alsoUseful: one.alsoUseful,
    members: one.members,
    before: side(one.before, one.members),
    now: side(one.now, one.members),
    change: changeOf(one),
  }));
}

function side({ expected, low, high }: ObjectiveOutcome['now'], members: number): Side {
  return {
    count: Math.round(expected),
    low,
    high,
    band: { low: low / members, high: high / members, chance: expected / members },
  };
}

/** What the heading says of a class. */
export type Finding =
  | { kind: 'coming' }
  | { kind: 'few' }
  | { kind: 'none' }
  | { kind: 'more' | 'less' | 'same'; count: number; total: number };

export function findingOf({ held, findings }: ClassOutcomes): Finding {
  if (!held) return { kind: 'coming' };
  if (!findings) return { kind: 'few' };
  const total = findings.objectives.length;
  if (total === 0) return { kind: 'none' };
  const changes = findings.objectives.map(changeOf);
  const count = (kind: Change) => changes.filter((change) => change === kind).length;
  if (count('more') > 0) return { kind: 'more', count: count('more'), total };
  if (count('less') > 0) return { kind: 'less', count: count('less'), total };
  return { kind: 'same', count: total, total };
}
