import type { Brief } from '$lib/api/types';

/** What the heading of a brief says. */
export type BriefFinding =
  | { kind: 'empty' }
  | { kind: 'nobody' }
  | { kind: 'few'; counted: number; members: number; fewest: number }
  | { kind: 'held'; beliefs: number }
  | { kind: 'apart' }
  | { kind: 'clear' };

/** A belief is the class's once a second person holds it. */
const SHARED = 2;

export function findingOf({ completion, counted, fewest, findings }: Brief): BriefFinding {
  const { members } = completion;
  if (members === 0) return { kind: 'empty' };
  if (counted === 0) return { kind: 'nobody' };
  if (findings === undefined) return { kind: 'few', counted, members, fewest };
  const beliefs = findings.held.filter((belief) => belief.held >= SHARED).length;
  if (beliefs > 0) return { kind: 'held', beliefs };
  return { kind: findings.held.length > 0 ? 'apart' : 'clear' };
}

/** The first of a list, and how many stand behind them. */
export function firstOf<T>(all: readonly T[], most: number): { first: T[]; rest: T[] } {
  return { first: all.slice(0, most), rest: all.slice(most) };
}

/** How sure those were who showed a belief. */
export type Surety = 'none' | 'some' | 'all';

export function surety(sure: number, of: number): Surety {
  if (sure === 0) return 'none';
  return sure >= of ? 'all' : 'some';
}

/** Hours and minutes of a study time. */
export function hoursOf(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
