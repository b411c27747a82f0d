import { expect, it } from 'vitest';
import { knows } from './sample';
import { rangeShort, spoken } from './words';

it('tells a range in words and in short', () => {
  expect(spoken(knows(0.5, 5))).toBe('to learn, 35 to 65 of 100, 5 answers');
  expect(rangeShort(knows(0.5, 5))).toBe('35–65\u00a0%');
});

it('tells how little a single answer says', () => {
  expect(spoken(knows(0.5, 1))).toBe('not enough answers yet, 35 to 65 of 100, 1 answer');
});

it('gives no range where nothing was answered', () => {
  expect(spoken(undefined)).toBe('not enough answers yet');
  expect(spoken(knows(0.5, 0))).toBe('not enough answers yet');
});
