import {
  items_all_placed,
  items_grid_left,
  items_grid_placed,
  items_put_back,
} from '$lib/paraglide/messages';
import type { BodyOf, Labelled, ResponseOf } from '../model';
import { textOf } from '../text';
import { whereIs } from './plane';

type Body = BodyOf<'grid'>;
type Response = ResponseOf<'grid'>;

export function initial(): Response {
  return { type: 'grid', zones: {} };
}

/** Puts a card into a zone, as its last one. */
export function place(value: Response, card: string, zone: string): Response {
  return { type: 'grid', zones: { ...without(value, card).zones, [card]: zone } };
}

/** Takes a card back out of its zone. */
export function without(value: Response, card: string): Response {
  const kept = Object.entries(value.zones).filter(([id]) => id !== card);
  return { type: 'grid', zones: Object.fromEntries(kept) };
}

/** The cards of a zone in the order in which they were put there. */
export function inZone(body: Body, value: Response, zone: string): Labelled[] {
  return Object.keys(value.zones).flatMap((id) =>
    value.zones[id] === zone ? body.elements.filter((card) => card.id === id) : [],
  );
}

export function unplaced(body: Body, value: Response): Labelled[] {
  return body.elements.filter((card) => value.zones[card.id] === undefined);
}

/** The number that stands for a card, counted from 1 in the order in which the cards lay at first. */
export function numberOf(body: Body, id: string): number {
  return body.elements.findIndex((card) => card.id === id) + 1;
}

export function missing(body: Body, value: Response): string | undefined {
  const count = unplaced(body, value).length;
  return count === 0 ? undefined : items_grid_left({ count });
}

export function announcement(body: Body, value: Response, card: string): string {
  const text = textOf(body.elements, card);
  const zone = value.zones[card];
  if (zone === undefined) return items_put_back({ text });
  const done = items_grid_placed({ text, where: whereIs(body, zone) });
  return `${done} ${missing(body, value) ?? items_all_placed()}`;
}
