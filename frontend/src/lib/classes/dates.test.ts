import { expect, it } from 'vitest';
import { daysTo, inOrder, todayIn, whenOf } from './dates';
import { cohort } from './sample';

const now = new Date('2026-03-19T23:30:00Z');

it('counts the days by the calendar of the class and not by the reader’s', () => {
  expect(todayIn('Europe/Berlin', now)).toBe('2026-03-20');
  expect(todayIn('America/New_York', now)).toBe('2026-03-19');
  expect(daysTo({ date: '2026-03-20', timeZone: 'Europe/Berlin' }, now)).toBe(0);
  expect(daysTo({ date: '2026-03-20', timeZone: 'America/New_York' }, now)).toBe(1);
});

it('puts the next class first, and the latest of the past', () => {
  const days = ['2026-05-01', '2026-03-20', '2026-01-10', '2026-03-19'];
  const { ahead, past } = inOrder(
    days.map((date) => cohort({ date })),
    now,
  );
  expect(ahead.map((one) => one.date)).toEqual(['2026-03-20', '2026-05-01']);
  expect(past.map((one) => one.date)).toEqual(['2026-03-19', '2026-01-10']);
});

it('names a weekday only while it is the next of its name', () => {
  expect([-1, 0, 1, 2, 6, 7].map(whenOf)).toEqual([
    'past',
    'today',
    'tomorrow',
    'weekday',
    'weekday',
    'date',
  ]);
});
