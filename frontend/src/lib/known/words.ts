import type { Knows } from '$lib/api/types';
import {
  known_answers,
  known_answers_none,
  known_range,
  known_range_short,
  known_state_few,
  known_state_holds,
  known_state_partly,
  known_state_ready,
  known_state_unasked,
  known_state_weak,
} from '$lib/paraglide/messages';
import { percent, stateOf, type State, type Whole } from './known';

const WORDS: Record<State, () => string> = {
  unasked: known_state_unasked,
  few: known_state_few,
  weak: known_state_weak,
  partly: known_state_partly,
  holds: known_state_holds,
  ready: known_state_ready,
};

export function stateWord(state: State): string {
  return WORDS[state]();
}

/** "40 to 65 of 100": of so many new questions, how many would be answered right. */
export function rangeWords({ low, high }: Pick<Whole, 'low' | 'high'>): string {
  return known_range({ low: percent(low), high: percent(high) });
}

/** "40–65 %", for tables that say what of. */
export function rangeShort({ low, high }: Pick<Whole, 'low' | 'high'>): string {
  return known_range_short({ low: percent(low), high: percent(high) });
}

export function answersWord(count: number): string {
  return count === 0 ? known_answers_none() : known_answers({ count });
}

/** Everything that the picture of an objective shows, in one line for those who cannot see it. */
export function spoken(knows: Knows | undefined): string {
  const state = stateOf(knows);
  if (knows === undefined || state === 'unasked') return stateWord('unasked');
  return `${stateWord(state)}, ${rangeWords(knows)}, ${answersWord(knows.evidence)}`;
}
