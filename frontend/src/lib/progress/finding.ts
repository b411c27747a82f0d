import type { LearnerMap } from '$lib/map/map';

/** What a heading says about where the learner stands. */
export type Finding =
  | { kind: 'none' }
  | { kind: 'some'; right: number; total: number }
  | { kind: 'all'; total: number };

export function finding(map: LearnerMap, answered: number): Finding {
  if (answered === 0) return { kind: 'none' };
  if (map.items > 0 && map.right === map.items) return { kind: 'all', total: map.items };
  return { kind: 'some', right: map.right, total: map.items };
}
