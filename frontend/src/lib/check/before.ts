import type { Knows } from '$lib/api/types';

const PREFIX = 'groundwork.before.';

/** Keeps on this device what was known of an objective when a test began, so that its result can say what changed. */
export function keepBefore(storage: Storage, attempt: string, knows: Knows | undefined): void {
  if (knows === undefined) return;
  try {
    storage.setItem(PREFIX + attempt, JSON.stringify(knows));
  } catch {
    // Without storage the result tells only what is so now.
  }
}

export function before(storage: Storage, attempt: string): Knows | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PREFIX + attempt) ?? 'null');
    return isKnows(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKnows(value: unknown): value is Knows {
  if (typeof value !== 'object' || value === null) return false;
  const { chance, low, high } = value as Partial<Knows>;
  return [chance, low, high].every((share) => typeof share === 'number');
}
