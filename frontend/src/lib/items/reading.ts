import { getContext, setContext } from 'svelte';

const READING = Symbol('reading');

/** Below this component nobody has answered: a trainer reads the key, and nothing is told as the reader's own. */
export function readKeys(): void {
  setContext(READING, true);
}

/** For components that show a marked response: whether it is the key that a trainer reads. */
export function isReading(): boolean {
  return getContext<boolean | undefined>(READING) ?? false;
}
