import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import { announcement, inGroup, initial, missing, place, unplaced, without } from './response';

const body = example as BodyOf<'sorting'>;
const ids = (things: { id: string }[]) => things.map((thing) => thing.id);

it('keeps the order in which elements were put into a group', () => {
  const value = place(place(initial(), 'goal', 'owner'), 'order', 'owner');
  expect(ids(inGroup(body, value, 'owner'))).toEqual(['goal', 'order']);
});

it('moves an element from one group to another', () => {
  const value = place(place(initial(), 'size', 'owner'), 'size', 'developers');
  expect(value.groups).toEqual({ size: 'developers' });
});

it('takes an element back out', () => {
  expect(without(place(initial(), 'size', 'owner'), 'size')).toEqual(initial());
});

it('is complete when every element has a group', () => {
  expect(missing(body, initial())).toBe('5 cards are still to sort.');
  const all = body.elements.reduce((value, it) => place(value, it.id, 'owner'), initial());
  expect(unplaced(body, all)).toEqual([]);
  expect(missing(body, all)).toBeUndefined();
});

it('announces where an element went and what is left', () => {
  expect(announcement(body, place(initial(), 'size', 'developers'), 'size')).toBe(
    'Now in Developers decide: How large an item is. 4 cards are still to sort.',
  );
});
