import {
  items_choose_fewer,
  items_spot_marked,
  items_spot_more,
  items_spot_rightly,
  items_spot_should,
  items_spot_wrongly,
} from '$lib/paraglide/messages';
import type { ElementFeedback } from '$lib/api/types';
import type { Mark } from '../marks';
import type { BodyOf, Labelled, ResponseOf } from '../model';

type Body = BodyOf<'spot'>;
type Response = ResponseOf<'spot'>;

export function initial(): Response {
  return { type: 'spot', sentences: [] };
}

/** The sentences in the order of the text. */
export function sentences(body: Body): Labelled[] {
  return body.paragraphs.flatMap((paragraph) => paragraph.sentences);
}

/** Marks or clears a sentence; the marked ones stay in the order of the text. */
export function toggle(body: Body, value: Response, id: string): Response {
  return keep(body, (sentence) => (sentence === id) !== value.sentences.includes(sentence));
}

/** Marks every sentence from one to another, as a stroke of a highlighter does in either direction. */
export function stroke(body: Body, value: Response, from: string, to: string): Response {
  const ids = sentences(body).map((sentence) => sentence.id);
  const [first, last] = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b);
  const passed = first === undefined || last === undefined ? [] : ids.slice(first, last + 1);
  return keep(body, (id) => passed.includes(id) || value.sentences.includes(id));
}

function keep(body: Body, isMarked: (id: string) => boolean): Response {
  const ids = sentences(body).map((sentence) => sentence.id);
  return { type: 'spot', sentences: ids.filter(isMarked) };
}

/** How many are still to mark; below zero when there are too many. */
function left(body: Body, value: Response): number {
  return body.mark - value.sentences.length;
}

export function missing(body: Body, value: Response): string | undefined {
  const count = left(body, value);
  if (count > 0) return items_spot_more({ count });
  return count < 0 ? items_choose_fewer({ count: -count }) : undefined;
}

/** "Marked 1 of 2.": what the line above the text says. */
export function announcement(body: Body, value: Response): string {
  const marked = items_spot_marked({ marked: value.sentences.length, of: body.mark });
  const tooMany = left(body, value) < 0 ? items_choose_fewer({ count: -left(body, value) }) : '';
  return `${marked} ${tooMany}`.trim();
}

/** How a sentence is marked after the answer: by a sign, and by a word where it was marked or should have been. */
export function markOfSentence(verdict: ElementFeedback['verdict'] | undefined): Mark {
  switch (verdict) {
    case 'right':
      return { sign: 'right', tone: 'right', word: items_spot_rightly() };
    case 'wrong':
      return { sign: 'wrong', tone: 'wrong', word: items_spot_wrongly() };
    case 'missed':
      return { sign: 'right', tone: 'right', word: items_spot_should() };
    default:
      return { sign: 'none', tone: 'plain' };
  }
}
