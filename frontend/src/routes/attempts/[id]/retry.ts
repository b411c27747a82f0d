import { Refused, Unreachable } from '$lib/api/failure';

const LONGEST_SECONDS = 30;

/** How long to wait before the next try: 2, 4, 8 … seconds, never more than half a minute. */
export function pauseSeconds(tries: number): number {
  return Math.min(LONGEST_SECONDS, 2 ** Math.max(1, tries));
}

/**
 * What a failed request means for the learner.
 * - `unreached`: no answer came, `busy`: the server could not do it now; both pass
 * - `elsewhere`: the item is already answered
 * - `gone`: the attempt is not (or not any more) this learner's
 * - `refused`: the server will never take this
 */
export type Setback = 'unreached' | 'busy' | 'elsewhere' | 'gone' | 'refused';

export function setback(failure: unknown): Setback {
  if (failure instanceof Unreachable) return 'unreached';
  if (!(failure instanceof Refused)) return 'busy';
  const { status } = failure.problem;
  if (status >= 500 || status === 408 || status === 429) return 'busy';
  if (status === 409) return 'elsewhere';
  return status === 404 || status === 401 ? 'gone' : 'refused';
}

export function passes(kind: Setback): kind is 'unreached' | 'busy' {
  return kind === 'unreached' || kind === 'busy';
}
