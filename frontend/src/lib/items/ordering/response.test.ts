import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import { announcement, initial, moveBy, moveTo } from './response';

const body = example as BodyOf<'ordering'>;
const start = initial(body);

it('starts with the order that is shown', () => {
  expect(start.order).toEqual(['invite', 'map', 'listen', 'show']);
});

it('moves an element to a place and keeps the rest in order', () => {
  expect(moveTo(start, 'show', 0).order).toEqual(['show', 'invite', 'map', 'listen']);
  expect(moveTo(start, 'invite', 2).order).toEqual(['map', 'listen', 'invite', 'show']);
});

it('stops at both ends', () => {
  expect(moveBy(start, 'invite', -1)).toEqual(start);
  expect(moveBy(start, 'show', 1)).toEqual(start);
  expect(moveTo(start, 'invite', 99).order.at(-1)).toBe('invite');
});

it('ignores an element that is not in the list', () => {
  expect(moveTo(start, 'stranger', 0)).toEqual(start);
});

it('moves by steps, also back', () => {
  expect(moveBy(moveBy(start, 'map', 1), 'map', -1)).toEqual(start);
});

it('announces the new place', () => {
  expect(announcement(body, moveTo(start, 'show', 0), 'show')).toBe(
    'Show them what came of it: now place 1 of 4.',
  );
});
