import { Refused, Unreachable } from '$lib/api/failure';

/** What a failure means for the learner; the page finds the words. */
export type Meaning =
  | { kind: 'unreachable' }
  | { kind: 'missing' }
  | { kind: 'busy' }
  | { kind: 'refused'; detail: string }
  | { kind: 'own' };

export function explain(failure: unknown): Meaning {
  if (failure instanceof Unreachable) return { kind: 'unreachable' };
  if (!(failure instanceof Refused)) return { kind: 'own' };
  if (failure.problem.status === 404) return { kind: 'missing' };
  if (failure.problem.status === 503) return { kind: 'busy' };
  return { kind: 'refused', detail: failure.message };
}
