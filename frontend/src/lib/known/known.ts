import type { Knows } from '$lib/api/types';

/** From where an objective counts as known: two new questions out of three. The server calls ready by the same border. */
export const ENOUGH = 2 / 3;

/** Fewer answers say too little for a word. */
const FEW = 3;

/**
 * What may be said of an objective in a word. `ready` is the server's: enough is known, and new questions in a mixed set said
 * so; `holds` rests on practice alone.
 */
export type State = 'unasked' | 'few' | 'weak' | 'partly' | 'holds' | 'ready';

export function stateOf(knows: Knows | undefined): State {
  if (knows === undefined || knows.evidence === 0) return 'unasked';
  if (knows.ready) return 'ready';
  if (knows.evidence < FEW) return 'few';
  if (knows.chance >= ENOUGH) return 'holds';
  return knows.high < ENOUGH ? 'weak' : 'partly';
}

/** Whether enough is known of it, by practice or by a check. */
export function isKnown(knows: Knows | undefined): boolean {
  const state = stateOf(knows);
  return state === 'ready' || state === 'holds';
}

/** Several objectives taken together. */
export interface Whole {
  /** Means over the objectives, 0 to 1; the range is rather too wide than too narrow. */
  chance: number;
  low: number;
  high: number;
  evidence: number;
}

/** The mean over the objectives that can be known; undefined as long as nothing was answered on any of them. */
export function together(all: (Knows | undefined)[]): Whole | undefined {
  const known = all.filter((knows) => knows !== undefined);
  const evidence = known.reduce((sum, knows) => sum + knows.evidence, 0);
  if (evidence === 0) return undefined;
  const mean = (of: (knows: Knows) => number) =>
    known.reduce((sum, knows) => sum + of(knows), 0) / known.length;
  return {
    chance: mean((knows) => knows.chance),
    low: mean((knows) => knows.low),
    high: mean((knows) => knows.high),
    evidence,
  };
}

/** A share in whole percent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}
