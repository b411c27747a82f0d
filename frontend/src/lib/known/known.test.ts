import { expect, it } from 'vitest';
import { knows } from './sample';
import { isKnown, stateOf, together } from './known';

it('says nothing where nothing was asked', () => {
  expect(stateOf(undefined)).toBe('unasked');
  expect(stateOf(knows(0.9, 0))).toBe('unasked');
});

it('finds no word for a few answers', () => {
  expect(stateOf(knows(0.9, 2))).toBe('few');
  expect(stateOf(knows(0.1, 2))).toBe('few');
});

it('leaves it to the server to call somebody ready', () => {
  expect(stateOf(knows(0.9, 9))).toBe('holds');
  expect(stateOf({ ...knows(0.9, 9), ready: true })).toBe('ready');
  expect(stateOf({ ...knows(0.9, 1), ready: true })).toBe('ready');
});

it('calls weak only what is below the border with its whole range', () => {
  expect(stateOf(knows(0.6, 5))).toBe('partly');
  expect(stateOf(knows(0.4, 5))).toBe('weak');
});

it('counts as known what holds by practice or by a check', () => {
  expect([knows(0.7, 5), { ...knows(0.7, 1), ready: true }, knows(0.7, 1)].map(isKnown)).toEqual([
    true,
    true,
    false,
  ]);
});

it('takes objectives together by their mean', () => {
  const whole = together([knows(0.8, 4), knows(0.4, 0), undefined]);
  expect(whole?.chance).toBeCloseTo(0.6);
  expect(whole?.low).toBeCloseTo(0.45);
  expect(whole?.evidence).toBe(4);
});

it('has no mean of what was never answered', () => {
  expect(together([knows(0.5, 0), undefined])).toBeUndefined();
});
