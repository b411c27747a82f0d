import { expect, it } from 'vitest';
import { readCap } from './cap';

it('reads whole numbers that the server takes', () => {
  expect(['1', ' 20 ', '200'].map(readCap)).toEqual([1, 20, 200]);
});

it('reads nothing else', () => {
  for (const typed of ['', '0', '201', '-5', '2.5', '1e2', 'ten'])
    expect(readCap(typed)).toBeUndefined();
});
