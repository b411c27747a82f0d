import { expect, it } from 'vitest';
import type { LearningActivity } from '$lib/api/types';
import { activityOf, draftOf, wished } from './logDraft';

const ACTIVITY: LearningActivity = {
  title: 'A book',
  category: 'together',
  day: '2026-03-01',
  minutes: 90,
  link: 'https://example.org',
};

it('gives back what it was made of', () => {
  expect(activityOf(draftOf(ACTIVITY))).toEqual(ACTIVITY);
  expect(activityOf(draftOf({ ...ACTIVITY, minutes: 120 }))?.minutes).toBe(120);
});

it('takes nothing that took no time', () => {
  expect(activityOf({ ...draftOf(ACTIVITY), hours: '', minutes: '' })).toBeUndefined();
});

it('believes little of an address', () => {
  const now = new Date(2026, 2, 2);
  expect(wished(new URLSearchParams('title=Read&category=gathering&minutes=60'), now)).toEqual({
    title: 'Read',
    category: 'gathering',
    day: '2026-03-02',
    minutes: 60,
  });
  expect(wished(new URLSearchParams('title=x&category=party&minutes=1e9'), now)).toEqual({
    title: 'x',
    category: 'own-study',
    day: '2026-03-02',
    minutes: 0,
  });
});
