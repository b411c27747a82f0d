/**
 * A response of which some is still to do: half of what is right, and what the learner starts from for the rest. It knows
 * nothing of the types. An order keeps its first half and leaves the rest as it lay, a map keeps half of its entries, a text
 * half of its words. One single word is either there or not: it stays.
 */
export function half<T>(initial: T, right: T): T {
  return halfOf(initial, right) as T;
}

function halfOf(initial: unknown, right: unknown): unknown {
  if (typeof right === 'string') return firstHalf(right.split(' ')).join(' ');
  if (Array.isArray(right)) return halfOfList(Array.isArray(initial) ? initial : [], right);
  if (isRecord(right)) return halfOfRecord(isRecord(initial) ? initial : {}, right);
  return right;
}

function halfOfList(initial: unknown[], right: unknown[]): unknown[] {
  const done = firstHalf(right);
  return [...done, ...initial.filter((it) => !done.includes(it))];
}

/** What the start has not is an entry to be made; what it has is a part to be filled. */
function halfOfRecord(
  initial: Record<string, unknown>,
  right: Record<string, unknown>,
): Record<string, unknown> {
  const parts = Object.keys(right).filter((name) => name in initial);
  const entries = firstHalf(Object.keys(right).filter((name) => !(name in initial)));
  return Object.fromEntries([
    ...parts.map((name) => [name, halfOf(initial[name], right[name])] as const),
    ...entries.map((name) => [name, right[name]] as const),
  ]);
}

function firstHalf<T>(list: T[]): T[] {
  return list.slice(0, Math.max(1, Math.floor(list.length / 2)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
