import { expect, it } from 'vitest';
import { codeIn } from './code';

it('reads a code with gaps, small letters and letters that look like digits', () => {
  expect(codeIn(' 7k3m-9qxz ')).toBe('7K3M9QXZ');
  expect(codeIn('OIL0 0000')).toBe('01100000');
});

it('knows what can be no code', () => {
  expect(['', '7K3M9QX', '7K3M9QXZ1', '7K3M9QXU'].map(codeIn)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
