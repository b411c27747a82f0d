import type { ItemStatistic } from '$lib/api/types';

/** In which order the items stand. */
export type Order = 'flagged' | 'hardest' | 'telling' | 'answers' | 'objective';

/** From the gravest to the least. */
const GRAVITY: Record<ItemStatistic['flags'][number], number> = {
  'below-chance': 0,
  'turned-round': 1,
  'distractor-before-key': 2,
  'tells-nothing': 3,
  'too-easy': 4,
  'idle-distractor': 5,
};
const NONE = 6;

type Compare = (one: ItemStatistic, other: ItemStatistic) => number;

const ORDERS: Record<Order, Compare> = {
  flagged: (one, other) =>
    gravity(one) - gravity(other) ||
    reports(other) - reports(one) ||
    byFigure(one.figures?.facility, other.figures?.facility),
  hardest: (one, other) => byFigure(one.figures?.facility, other.figures?.facility),
  telling: (one, other) => byFigure(one.figures?.discrimination, other.figures?.discrimination),
  answers: (one, other) => other.responses - one.responses,
  objective: (one, other) => one.objective.localeCompare(other.objective, 'en', { numeric: true }),
};

/** What has no figure yet comes last in any order of figures; equals stand as the server gave them. */
export function sorted(items: readonly ItemStatistic[], order: Order): ItemStatistic[] {
  return [...items].sort(ORDERS[order]);
}

/** Whether somebody has to look at an item: it has a flag, or a learner reported it. */
export function isConspicuous(item: ItemStatistic): boolean {
  return item.flags.length > 0 || reports(item) > 0;
}

/** Fewer answers flag nothing; the server draws the line at the same number. */
const ENOUGH_FOR_FLAGS = 20;

/** Whether any item has answers enough for a flag, so that their absence says something. */
export function canFlag(items: readonly ItemStatistic[]): boolean {
  return items.some((item) => item.responses >= ENOUGH_FOR_FLAGS);
}

export function reports(item: ItemStatistic): number {
  return item.reports.reduce((sum, one) => sum + one.reports, 0);
}

function gravity(item: ItemStatistic): number {
  return Math.min(NONE, ...item.flags.map((flag) => GRAVITY[flag]));
}

function byFigure(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  return one - other;
}
