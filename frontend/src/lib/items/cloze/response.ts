import {
  items_cloze_all,
  items_cloze_empty,
  items_cloze_filled,
  items_cloze_gap,
  items_cloze_left,
} from '$lib/paraglide/messages';
import type { BodyOf, ResponseOf } from '../model';
import { textOf } from '../text';

type Body = BodyOf<'cloze'>;
type Response = ResponseOf<'cloze'>;
export type Gap = Body['gaps'][number];

export function initial(): Response {
  return { type: 'cloze', gaps: {} };
}

/** Puts an option of a gap into it. */
export function fill(value: Response, gap: string, option: string): Response {
  return { type: 'cloze', gaps: { ...value.gaps, [gap]: option } };
}

export function gapOf(body: Body, id: string | undefined): Gap | undefined {
  return body.gaps.find((gap) => gap.id === id);
}

/** The gap's place in the text, counted from 1. */
export function numberOf(body: Body, id: string): number {
  return body.gaps.findIndex((gap) => gap.id === id) + 1;
}

function empty(body: Body, value: Response): Gap[] {
  return body.gaps.filter((gap) => value.gaps[gap.id] === undefined);
}

/** The next gap without words, behind this one and then from the start; undefined when all have some. */
export function nextEmpty(body: Body, value: Response, from: string): string | undefined {
  const open = empty(body, value);
  const behind = open.find((gap) => numberOf(body, gap.id) > numberOf(body, from));
  return (behind ?? open[0])?.id;
}

/** The chosen words of a gap; empty where there are none. */
export function wordsIn(body: Body, value: Response, id: string): string {
  return textOf(gapOf(body, id)?.options ?? [], value.gaps[id]);
}

/** "Gap 1 of 4: the Developers": how a gap is called. */
export function nameOf(body: Body, value: Response, id: string): string {
  const words = wordsIn(body, value, id) || items_cloze_empty();
  return items_cloze_gap({ number: numberOf(body, id), of: body.gaps.length, words });
}

export function missing(body: Body, value: Response): string | undefined {
  const count = empty(body, value).length;
  return count === 0 ? undefined : items_cloze_left({ count });
}

export function announcement(body: Body, value: Response, id: string): string {
  const filled = items_cloze_filled({
    number: numberOf(body, id),
    words: wordsIn(body, value, id),
  });
  return `${filled} ${missing(body, value) ?? items_cloze_all()}`;
}
