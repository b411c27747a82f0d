import { expect, it } from 'vitest';
import { dayOf, monthsAfter } from './days';

it('writes the reader’s own day', () => {
  expect(dayOf(new Date(2026, 2, 2, 23, 59))).toBe('2026-03-02');
});

it('goes to the same day of a later month, or its last', () => {
  expect(monthsAfter('2026-03-02', 1)).toBe('2026-04-02');
  expect(monthsAfter('2026-10-31', 6)).toBe('2027-04-30');
  expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29');
});
