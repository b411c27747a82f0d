import { describe, expect, it } from 'vitest';
import {
  dateRange,
  dayAndMonth,
  longDate,
  plain,
  weekdayDate,
  weekdayName,
  whenDay,
} from './format';

describe('whenDay', () => {
  const now = new Date(2026, 10, 21, 9, 0);
  const at = (...parts: [number, number, number, number]) => new Date(...parts).toISOString();

  it('counts calendar days, not hours', () => {
    expect(whenDay(at(2026, 10, 21, 0), now)).toBe('today');
    expect(whenDay(at(2026, 10, 20, 23), now)).toBe('yesterday');
    expect(whenDay(at(2026, 10, 16, 12), now)).toBe('5 days ago');
  });

  it('gives a date after two weeks', () => {
    expect(whenDay(at(2026, 9, 1, 12), now)).toBe('1 Oct 2026');
  });

  it('takes a clock that runs ahead for today', () => {
    expect(whenDay(at(2026, 10, 22, 1), now)).toBe('today');
  });
});

it('writes half a point and no needless digits', () => {
  expect(plain(6.5)).toBe('6.5');
  expect(plain(7)).toBe('7');
});

it('writes a day in full, whichever way it comes', () => {
  expect(longDate('2026-03-02')).toBe('2 March 2026');
  expect(longDate(new Date(2026, 2, 2, 23, 59).toISOString())).toBe('2 March 2026');
});

it('writes days as a calendar has them', () => {
  expect(dayAndMonth('2026-03-02')).toBe('2 March');
  expect(weekdayDate('2026-03-02')).toBe('Monday 2 March');
  expect(dateRange('2026-12-10', '2026-12-11')).toMatch(/^10\s*–\s*11 December 2026$/);
  expect(weekdayName('thursday', 'short')).toBe('Thu');
});
