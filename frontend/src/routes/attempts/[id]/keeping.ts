import type { Certainty, NewResponse } from '$lib/api/types';

/** An answer on this device: a draft, or, once it has an id, one that is on its way to the server. */
export interface Kept {
  given: NewResponse;
  /** The id under which it is sent; the same on every try, so that it counts once. */
  id?: string;
}

export type Sealed = Kept & { id: string };

const PREFIX = 'groundwork.answer.';

/** Keeps an attempt's answer until the server has acknowledged it. Does without where storage is refused. */
export function keep(storage: Storage, attempt: string, kept: Kept): void {
  try {
    storage.setItem(PREFIX + attempt, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage must not stop the learner; the answer still sits in the page.
  }
}

export function forget(storage: Storage, attempt: string): void {
  try {
    storage.removeItem(PREFIX + attempt);
  } catch {
    // Nothing was kept.
  }
}

export function recall(storage: Storage, attempt: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PREFIX + attempt) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('given' in value)) return false;
  const { given } = value as { given: Partial<NewResponse> | null };
  return typeof given?.item === 'string' && typeof given.response?.type === 'string';
}

export function draft(
  item: string,
  response: NewResponse['response'],
  certainty?: Certainty,
): Kept {
  return { given: { item, response, ...(certainty && { certainty }) } };
}

/** A draft that the learner has checked: from here on it is the same on every try. */
export function sealed({ given }: Kept, id: string, millis: number): Sealed {
  return { id, given: { ...given, answeredAt: new Date().toISOString(), millis } };
}
