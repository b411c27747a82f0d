import { expect, it } from 'vitest';
import cases from './cases.json';
import { read, typeset } from './reading';

it.each(cases)('reads what the server reads: $text', ({ text, units, is }) => {
  expect(read(text, units ?? [])).toBe(is ?? undefined);
});

it('shows a number with its thousands and its minus sign', () => {
  expect(typeset('1250')).toBe('1,250');
  expect(typeset('125')).toBe('125');
  expect(typeset('-1250000.50')).toBe('−1,250,000.50');
  expect(typeset('0.12345')).toBe('0.12345');
});
