import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import {
  announcement,
  initial,
  inZone,
  missing,
  numberOf,
  place,
  unplaced,
  without,
} from './response';

const body = example as BodyOf<'grid'>;
const ids = (things: { id: string }[]) => things.map((thing) => thing.id);

it('keeps the order in which cards were put into a zone', () => {
  const value = place(place(initial(), 'crews', 'low-low'), 'council', 'low-low');
  expect(ids(inZone(body, value, 'low-low'))).toEqual(['crews', 'council']);
});

it('moves a card from one zone to another, and takes it back out', () => {
  const value = place(place(initial(), 'crews', 'low-low'), 'crews', 'high-low');
  expect(value.zones).toEqual({ crews: 'high-low' });
  expect(without(value, 'crews')).toEqual(initial());
});

it('is complete when every card has a zone', () => {
  expect(missing(body, initial())).toBe('4 cards are still to place.');
  const all = body.elements.reduce((value, it) => place(value, it.id, 'low-low'), initial());
  expect(unplaced(body, all)).toEqual([]);
  expect(missing(body, all)).toBeUndefined();
});

it('numbers the cards as they lay at first', () => {
  expect(body.elements.map((card) => numberOf(body, card.id))).toEqual([1, 2, 3, 4]);
});

it('announces where a card went and what is left', () => {
  expect(announcement(body, place(initial(), 'museum', 'low-low'), 'museum')).toBe(
    'Now at power low, interest low: The maritime museum: took note of the letter. 3 cards are still to place.',
  );
  expect(announcement(body, initial(), 'museum')).toContain('Back among the cards');
});
