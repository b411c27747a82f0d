import type { BeforeAfter, Change } from '$lib/api/types';

/** On how many objectives what can be said. */
export interface Counts {
  more: number;
  less: number;
  same: number;
  few: number;
}

export function countsOf({ objectives }: BeforeAfter): Counts {
  const count = (change: Change) => objectives.filter((one) => one.change === change).length;
  return {
    more: count('more'),
    less: count('less'),
    same: count('about-the-same'),
    few: count('not-enough-answers'),
  };
}
