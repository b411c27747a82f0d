import { expect, it } from 'vitest';
import { dayOf, daysFrom, monthsAfter, weekOf } from './days';

it('writes the reader’s own day', () => {
  expect(dayOf(new Date(2026, 2, 2, 23, 59))).toBe('2026-03-02');
});

it('goes to the same day of a later month, or its last', () => {
  expect(monthsAfter('2026-03-02', 1)).toBe('2026-04-02');
  expect(monthsAfter('2026-10-31', 6)).toBe('2027-04-30');
  expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29');
});

it('counts days over a change of clocks', () => {
  expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysFrom('2026-03-30', '2026-03-28')).toBe(-2);
});

it('finds the Monday of a week, also on a Sunday', () => {
  expect(weekOf('2026-03-02')).toBe('2026-03-02');
  expect(weekOf('2026-03-08')).toBe('2026-03-02');
  expect(weekOf('2026-03-01')).toBe('2026-02-23');
});
