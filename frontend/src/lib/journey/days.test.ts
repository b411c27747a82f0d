import { expect, it } from 'vitest';
import { daysText, dayText, today } from './days';

it('takes the day from the clock on the wall', () => {
  expect(today(new Date(2028, 1, 29, 23, 59))).toBe('2028-02-29');
  expect(today(new Date(2028, 2, 1, 0, 0))).toBe('2028-03-01');
});

it('shows the day that was meant, whatever the zone', () => {
  expect(dayText('2028-02-29')).toBe('29 Feb 2028');
  expect(daysText('2026-06-01', '2026-06-01')).toBe('1 Jun 2026');
  expect(daysText('2026-06-01', '2026-06-02')).toMatch(/^1\s?–\s?2 Jun 2026$/);
});
