import type { Progress, Round } from '$lib/api/types';

const FIRST = ['diagnostic'];
const READY = ['readiness', 'readiness-all'];

/** How a learner stands to one kind of check. */
export interface Standing {
  /** One to go on with. */
  open: Round | undefined;
  /** The last one that was finished, among the latest attempts. */
  last: Round | undefined;
}

export interface Checks {
  first: Standing;
  ready: Standing;
  /** Which of the two is the one thing to do. */
  primary: 'first' | 'ready';
}

/** First what was begun; then the check for the start, until it was taken or somebody has got far without it. */
export function checks(progress: Progress | undefined): Checks {
  const first = standing(progress, FIRST);
  const ready = standing(progress, READY);
  return { first, ready, primary: primary(first, ready) };
}

function primary(first: Standing, ready: Standing): 'first' | 'ready' {
  if (first.open !== undefined) return 'first';
  if (ready.open !== undefined) return 'ready';
  return first.last === undefined && ready.last === undefined ? 'first' : 'ready';
}

function standing(progress: Progress | undefined, kinds: string[]): Standing {
  const isOne = (round: Round) => kinds.includes(round.kind);
  return { open: progress?.open.find(isOne), last: progress?.recent.find(isOne) };
}
