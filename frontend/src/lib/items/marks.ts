import {
  items_costlier,
  items_in_place,
  items_missed_many,
  items_missed_one,
  items_partly,
  items_stronger,
  items_was_guess,
  items_was_sure,
  items_was_think,
  items_word_costlier,
  items_word_partly,
  items_word_right,
  items_word_stronger,
  items_word_wrong,
  items_your_choice,
} from '$lib/paraglide/messages';
import type { Certainty, ElementFeedback } from '$lib/api/types';

/** How an element is marked after the answer: always a sign and, where something is to be said, a word. */
export interface Mark {
  sign: 'right' | 'wrong' | 'partly' | 'costlier' | 'none';
  tone: 'right' | 'wrong' | 'partly' | 'plain';
  word?: string;
}

/** For an option; `many` where several options may be chosen. */
export function optionMark(element: ElementFeedback, many: boolean, certainty?: Certainty): Mark {
  const mark = element.chosen ? chosenMark(element.verdict) : otherMark(element.verdict, many);
  if (!element.chosen) return mark;
  const words = [items_your_choice(), mark.word, certainty && certaintyWord(certainty)];
  return { ...mark, word: words.filter(Boolean).join(' · ') };
}

function chosenMark(verdict: ElementFeedback['verdict']): Mark {
  switch (verdict) {
    case 'right':
      return { sign: 'right', tone: 'right', word: items_word_right() };
    case 'stronger':
      return { sign: 'right', tone: 'right', word: items_word_stronger() };
    case 'partly':
      return { sign: 'partly', tone: 'partly', word: items_word_partly() };
    case 'costlier':
      return { sign: 'costlier', tone: 'wrong', word: items_word_costlier() };
    case 'wrong':
    case 'missed':
    case 'neutral':
    case 'told':
      return { sign: 'wrong', tone: 'wrong', word: items_word_wrong() };
  }
}

function otherMark(verdict: ElementFeedback['verdict'], many: boolean): Mark {
  switch (verdict) {
    case 'right':
    case 'missed':
      return {
        sign: 'right',
        tone: 'right',
        word: many ? items_missed_many() : items_missed_one(),
      };
    case 'stronger':
      return { sign: 'right', tone: 'right', word: items_stronger() };
    case 'partly':
      return { sign: 'none', tone: 'plain', word: items_partly() };
    case 'costlier':
      return { sign: 'none', tone: 'plain', word: items_costlier() };
    case 'wrong':
    case 'neutral':
    case 'told':
      return { sign: 'none', tone: 'plain' };
  }
}

/** For an option of an item that nobody has answered: what a trainer reads. */
export function keyMark(element: ElementFeedback): Mark {
  return otherMark(element.verdict, false);
}

/** For an element that has one right place; `expected` says in words where that is. */
export function placeMark(element: ElementFeedback | undefined, expected: string): Mark {
  const isRight = element?.verdict === 'right';
  return isRight
    ? { sign: 'right', tone: 'right', word: items_in_place() }
    : { sign: 'wrong', tone: 'wrong', word: expected };
}

function certaintyWord(certainty: Certainty): string {
  switch (certainty) {
    case 'guess':
      return items_was_guess();
    case 'think':
      return items_was_think();
    case 'sure':
      return items_was_sure();
  }
}

export function markOf(elements: ElementFeedback[], id: string): ElementFeedback | undefined {
  return elements.find((element) => element.id === id);
}
