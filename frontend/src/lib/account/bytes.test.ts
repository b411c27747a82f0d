import { expect, test } from 'vitest';
import { toBytes, toText } from './bytes';

test('writes bytes without the characters that addresses give a meaning', () => {
  expect(toText(Uint8Array.from([251, 255, 254, 1]).buffer)).toBe('-__-AQ');
});

test('reads back what it wrote, whatever its length', () => {
  for (let length = 0; length < 9; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => 250 + index * 7);
    expect(toBytes(toText(bytes.buffer))).toEqual(bytes);
  }
});
