import { items_ordering_moved } from '$lib/paraglide/messages';
import type { BodyOf, ResponseOf } from '../model';
import { textOf } from '../text';

type Body = BodyOf<'ordering'>;
type Response = ResponseOf<'ordering'>;

/** The order as it is shown counts as a response: it may happen to be the learner's. */
export function initial(body: Body): Response {
  return { type: 'ordering', order: body.elements.map((element) => element.id) };
}

export function missing(): undefined {
  return undefined;
}

/** Puts an element at a place, counted from 0; places beyond the ends mean the ends. */
export function moveTo(value: Response, id: string, place: number): Response {
  const order = value.order.filter((it) => it !== id);
  if (order.length === value.order.length) return value;
  order.splice(Math.max(0, place), 0, id);
  return { type: 'ordering', order };
}

export function moveBy(value: Response, id: string, steps: number): Response {
  return moveTo(value, id, Math.max(0, value.order.indexOf(id) + steps));
}

export function announcement(body: Body, value: Response, id: string): string {
  const place = value.order.indexOf(id) + 1;
  return items_ordering_moved({ text: textOf(body.elements, id), place, of: value.order.length });
}
