import {
  items_numeric_left,
  items_numeric_unit_left,
  items_numeric_unread,
} from '$lib/paraglide/messages';
import type { BodyOf, ResponseOf } from '../model';
import { plain } from '../text';
import { read, typeset } from './reading';

type Body = BodyOf<'numeric'>;
type Response = ResponseOf<'numeric'>;
export type Field = Body['fields'][number];

export function initial(): Response {
  return { type: 'numeric', values: {}, units: {} };
}

/** What was typed into a field; an emptied field is as if nothing had been typed. */
export function typed(value: Response, field: string, text: string): Response {
  const others = Object.entries(value.values).filter(([id]) => id !== field);
  return {
    ...value,
    values: Object.fromEntries(text.trim() === '' ? others : [...others, [field, text]]),
  };
}

export function withUnit(value: Response, field: string, unit: string): Response {
  return { ...value, units: { ...value.units, [field]: unit } };
}

/** The number in a field as it was understood; undefined where there is none, or what stands there is none. */
export function understood(field: Field, value: Response): string | undefined {
  const unit = unitOf(field, value);
  return read(value.values[field.id] ?? '', unit === undefined ? field.units : [unit]);
}

function unitOf(field: Field, value: Response): string | undefined {
  return field.unit ?? value.units?.[field.id];
}

/** "1,250 €": the number as it was understood, with its unit. */
export function shown(field: Field, value: Response): string | undefined {
  const number = understood(field, value);
  if (number === undefined) return undefined;
  const unit = unitOf(field, value);
  return unit === undefined ? typeset(number) : `${typeset(number)}\u00a0${unit}`;
}

/** The first field in which nothing stands. */
export function firstEmpty(body: Body, value: Response): string | undefined {
  return body.fields.find((field) => value.values[field.id] === undefined)?.id;
}

export function missing(body: Body, value: Response): string | undefined {
  const empty = body.fields.filter((field) => value.values[field.id] === undefined).length;
  if (empty > 0) return items_numeric_left({ count: empty });
  const unread = body.fields.find((field) => understood(field, value) === undefined);
  if (unread) return items_numeric_unread({ field: plain(unread.textHtml) });
  const without = body.fields.find((field) => unitOf(field, value) === undefined && isAsked(field));
  return without && items_numeric_unit_left({ field: plain(without.textHtml) });
}

function isAsked(field: Field): boolean {
  return field.units.length > 0;
}
