import {
  items_all_placed,
  items_put_back,
  items_sorting_left,
  items_sorting_placed,
} from '$lib/paraglide/messages';
import type { BodyOf, Labelled, ResponseOf } from '../model';
import { textOf } from '../text';

type Body = BodyOf<'sorting'>;
type Response = ResponseOf<'sorting'>;

export function initial(): Response {
  return { type: 'sorting', groups: {} };
}

/** Puts an element into a group, as its last one. */
export function place(value: Response, element: string, group: string): Response {
  return { type: 'sorting', groups: { ...without(value, element).groups, [element]: group } };
}

/** Takes an element back out of its group. */
export function without(value: Response, element: string): Response {
  const kept = Object.entries(value.groups).filter(([id]) => id !== element);
  return { type: 'sorting', groups: Object.fromEntries(kept) };
}

/** The elements of a group in the order in which they were put there. */
export function inGroup(body: Body, value: Response, group: string): Labelled[] {
  return Object.keys(value.groups).flatMap((id) =>
    value.groups[id] === group ? body.elements.filter((element) => element.id === id) : [],
  );
}

export function unplaced(body: Body, value: Response): Labelled[] {
  return body.elements.filter((element) => value.groups[element.id] === undefined);
}

export function missing(body: Body, value: Response): string | undefined {
  const count = unplaced(body, value).length;
  return count === 0 ? undefined : items_sorting_left({ count });
}

export function announcement(body: Body, value: Response, element: string): string {
  const text = textOf(body.elements, element);
  const group = value.groups[element];
  if (group === undefined) return items_put_back({ text });
  const done = items_sorting_placed({ text, group: textOf(body.groups, group) });
  return `${done} ${missing(body, value) ?? items_all_placed()}`;
}
