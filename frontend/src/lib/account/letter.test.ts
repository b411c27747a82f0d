import { expect, test } from 'vitest';
import { letterIn } from './letter';

test('knows the two links that letters hold', () => {
  expect(letterIn('#reset=a-B_1')).toEqual({ kind: 'reset', token: 'a-B_1' });
  expect(letterIn('#confirm=x')).toEqual({ kind: 'confirm', token: 'x' });
});

test('takes nothing else for a letter', () => {
  for (const hash of [
    '',
    '#',
    '#main',
    '#reset=',
    '#reset=a b',
    '#other=x',
    '#reset=x&confirm=y',
  ]) {
    expect(letterIn(hash)).toBeUndefined();
  }
});
