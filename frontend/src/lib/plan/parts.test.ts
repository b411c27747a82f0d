import { expect, it } from 'vitest';
import type { BeforeAfter, Change } from '$lib/api/types';
import { programAddress } from './address';
import { countsOf } from './changes';
import { plan } from './sample';
import { groupsOf } from './shortfall';
import { lastDayOf } from './taken';

const range = { chance: 0.5, low: 0.4, high: 0.6, evidence: 4 };
const changed = (...changes: Change[]): BeforeAfter => ({
  checkAnswers: 4,
  objectives: changes.map((change, index) => ({
    id: `${index}`,
    title: '',
    before: range,
    after: range,
    checksBefore: 2,
    checksAfter: 2,
    change,
  })),
});

it('counts on how many objectives what can be said', () => {
  expect(countsOf(changed('more', 'more', 'about-the-same', 'not-enough-answers'))).toEqual({
    more: 2,
    less: 0,
    same: 1,
    few: 1,
  });
});

it('takes together what is left out for the same reason', () => {
  const groups = groupsOf(
    {
      needed: 90,
      available: 30,
      leaveOut: [
        { title: 'Economics', minutes: 6, reason: 'taught-in-class', objective: '5.5' },
        { title: 'Refinement', minutes: 5, reason: 'taught-in-class', objective: '5.7' },
        { title: 'Friday', minutes: 12, reason: 'as-good-after', scenario: 'friday' },
      ],
    },
    new Map([['5.5', 'Money']]),
  );
  expect(groups).toEqual([
    { reason: 'taught-in-class', minutes: 11, names: ['Money', 'Refinement'] },
    { reason: 'as-good-after', minutes: 12, names: ['Friday'] },
  ]);
});

it('takes the last day of a class that has passed, and today for any other', () => {
  const { settings } = plan();
  const ended = (classEnds: string) =>
    lastDayOf({ today: '2026-03-02', settings: { ...settings, classEnds } });
  expect(ended('2026-02-27')).toBe('2026-02-27');
  expect(ended('2026-03-12')).toBe('2026-03-02');
  expect(lastDayOf({ today: '2026-03-02', settings })).toBe('2026-03-02');
});

it('hands the address to calendar programs', () => {
  expect(programAddress('https://learn.example/api/calendar/a.ics')).toBe(
    'webcal://learn.example/api/calendar/a.ics',
  );
});
