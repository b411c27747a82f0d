import type { WrittenEntry } from '$lib/api/types';

/** What waits after a text was judged: the next in the list, or from its start again; undefined when nothing does. */
export function nextWaiting(
  work: readonly WrittenEntry[],
  judged: string,
): WrittenEntry | undefined {
  const at = work.findIndex((entry) => entry.response === judged);
  const inTurn = [...work.slice(at + 1), ...work.slice(0, at + 1)];
  return inTurn.find((entry) => !entry.judged && entry.response !== judged);
}
