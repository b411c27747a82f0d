import { expect, it } from 'vitest';
import type { Reviews } from '$lib/api/types';
import { progress } from '$lib/map/sample';
import { daysAway, finding, openReview } from './finding';
import { dueWhen } from './when';

const NOW = new Date(2026, 0, 5, 8);
const inDays = (days: number) => new Date(2026, 0, 5 + days, 6).toISOString();

const reviews = (some: Partial<Reviews> = {}): Reviews => ({
  today: 0,
  confidentErrors: 0,
  done: 0,
  later: 0,
  days: 0,
  settings: { dailyCap: 20, timeZone: 'Europe/Berlin' },
  ...some,
});
const found = (some: Partial<Reviews>, away = 0) => finding(reviews(some), away, NOW);

it('says how many reviews there are and how long they take', () => {
  expect(found({ today: 7 }).heading).toBe('Seven reviews today, *about four minutes.*');
  expect(found({ today: 1 }).heading).toBe('One review today, *about a minute.*');
  expect(found({ today: 40 }).heading).toBe('40 reviews today, *about 23 minutes.*');
});

it('welcomes back after two weeks, begins with the most valuable and says how long the rest takes', () => {
  const back = found({ today: 20, later: 34, days: 2 }, 21);
  expect(back.heading).toBe('Welcome back. 20 reviews today, *about twelve minutes.*');
  expect(back.lead).toEqual([
    'We start with those that gain most from a minute today. ' +
      'The other 34, with what comes due meanwhile, take two more days at this pace.',
  ]);
  expect(found({ today: 20, later: 5, days: 1 }, 13).lead[0]).toContain(
    'The other five fit into tomorrow.',
  );
});

it('says which come back because somebody was sure', () => {
  expect(found({ today: 7, confidentErrors: 2 }).lead[1]).toMatch(/^Two come back because/);
  expect(found({ today: 7 }).lead).toHaveLength(1);
});

it('does not call the most valuable what only a confident error brought back', () => {
  expect(found({ today: 24, confidentErrors: 24, later: 5, days: 1 }).lead[0]).toBe(
    'The other five fit into tomorrow.',
  );
});

it('lets today be enough once the share is done', () => {
  expect(found({ done: 20, later: 34, days: 2 })).toMatchObject({
    standing: 'share',
    heading: 'That was *your share* for today.',
  });
  expect(found({ done: 7, next: inDays(3) }).heading).toBe('Done for today. *Next on Thursday.*');
});

it('says when the next is due where nothing is', () => {
  expect(found({ next: inDays(1) }).heading).toBe('Nothing is due today. *Next tomorrow.*');
});

it('says how it fills where nothing was learnt yet', () => {
  expect(found({}).standing).toBe('new');
  expect(finding(undefined).heading).toBe('Reviews will *gather here.*');
});

it('tells a day the shorter the nearer it is', () => {
  expect([0, 1, 6, 9, 60].map((days) => dueWhen(inDays(days), NOW))).toEqual([
    'later today',
    'tomorrow',
    'on Sunday',
    'in nine days',
    'on 6 March',
  ]);
});

it('counts the days since the last answer', () => {
  const objective = { id: '1.1', items: 2, seen: 1, right: 1 };
  const answered = progress({
    objectives: [
      { ...objective, lastAnsweredAt: inDays(-30) },
      { ...objective, lastAnsweredAt: inDays(-21) },
      objective,
    ],
  });
  expect(daysAway(answered, NOW)).toBe(21);
  expect(daysAway(progress(), NOW)).toBe(0);
});

it('goes on with a review of today, and leaves an older one alone', () => {
  const round = (kind: string, days: number) => ({
    id: `${kind}${days}`,
    kind,
    title: 'Review',
    answered: 1,
    right: 1,
    total: 7,
    startedAt: inDays(days),
  });
  const open = [round('practice', 0), round('review', -9), round('review', 0)];
  expect(openReview(progress({ open }), NOW)?.id).toBe('review0');
  expect(openReview(progress({ open: open.slice(0, 2) }), NOW)).toBeUndefined();
});
