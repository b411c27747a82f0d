import type { LearnerMap } from '$lib/map/map';

/** What a heading says about where the learner stands. */
export type Finding =
  | { kind: 'none' }
  | { kind: 'held'; count: number; total: number }
  | { kind: 'some'; right: number; total: number }
  | { kind: 'all'; total: number };

export function finding(map: LearnerMap, answered: number): Finding {
  if (answered === 0) return { kind: 'none' };
  if (map.items > 0 && map.right === map.items) return { kind: 'all', total: map.items };
  const held = foundations(map);
  if (held.count > 0) return { kind: 'held', ...held };
  return { kind: 'some', right: map.right, total: map.items };
}

/** How many of the Foundations, which every course takes for granted, are known. */
function foundations(map: LearnerMap): { count: number; total: number } {
  const [first] = map.categories;
  return { count: first?.held ?? 0, total: first?.open ?? 0 };
}
