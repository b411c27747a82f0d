import { expect, it } from 'vitest';
import { roundSize } from './practice';

it('asks eight questions where there are enough', () => {
  expect(roundSize(12)).toBe(8);
});

it('asks all questions where there are few', () => {
  expect(roundSize(5)).toBe(5);
});
