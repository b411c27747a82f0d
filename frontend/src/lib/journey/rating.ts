import type { AreaView } from '$lib/api/types';

const ALONE = 3;
const SHAKY = 0.6;
const ENOUGH = 2;

/** Whether somebody says they do it alone while their own answers, enough of them, say otherwise. */
export function ratesHigher(area: Pick<AreaView, 'rating' | 'objectives'>): boolean {
  if (area.rating === undefined || area.rating < ALONE) return false;
  return area.objectives.some(
    (one) => one.chance !== undefined && one.evidence >= ENOUGH && one.chance < SHAKY,
  );
}
