import { expect, it } from 'vitest';
import type { Round } from '$lib/api/types';
import { progress } from '$lib/map/sample';
import { checks } from './rooms';

const round = (kind: string): Round => ({
  id: kind,
  kind,
  title: kind,
  answered: 4,
  right: 0,
  total: 5,
  startedAt: '2026-01-05T08:00:00Z',
});

it('sends a newcomer to the check for the start', () => {
  expect(checks(undefined).primary).toBe('first');
  expect(checks(progress({ recent: [round('practice')] })).primary).toBe('first');
});

it('sends those who have taken one to the readiness check', () => {
  const taken = checks(progress({ recent: [round('readiness-all'), round('diagnostic')] }));
  expect(taken.primary).toBe('ready');
  expect(taken.first.last?.id).toBe('diagnostic');
  expect(taken.ready.last?.id).toBe('readiness-all');
});

it('goes on with what was begun', () => {
  const begun = checks(progress({ open: [round('diagnostic')], recent: [round('readiness')] }));
  expect(begun.primary).toBe('first');
  expect(begun.first.open?.answered).toBe(4);
  const ready = checks(progress({ open: [round('readiness')], recent: [] }));
  expect(ready.primary).toBe('ready');
});
