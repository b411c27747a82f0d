import type { Knows } from '$lib/api/types';

/** For tests: so much is known by so many answers, give or take 0.15; readiness is never claimed. */
export function knows(chance: number, evidence: number): Knows {
  const low = Math.max(0, chance - 0.15);
  const high = Math.min(1, chance + 0.15);
  return { chance, low, high, evidence, checks: 0, ready: false, standing: 'unchecked' };
}
