import { expect, it } from 'vitest';
import type { Reviews, Round } from '$lib/api/types';
import { progress } from '$lib/map/sample';
import { nextUp } from './next';

const NOW = new Date(2026, 0, 5, 20);
const due: Reviews = {
  today: 7,
  confidentErrors: 0,
  done: 0,
  later: 0,
  days: 0,
  settings: { dailyCap: 20, timeZone: 'Europe/Berlin' },
};

function begun(days: number): Round {
  const startedAt = new Date(2026, 0, 5 - days, 8).toISOString();
  return { id: 'a', kind: 'practice', title: 'A', answered: 1, right: 1, total: 8, startedAt };
}

it('goes on with what was begun today before all else', () => {
  expect(nextUp(progress({ open: [begun(0)] }), due, NOW).kind).toBe('open');
});

it('puts reviews before what has lain open for longer, and forgets neither', () => {
  const open = [begun(1)];
  expect(nextUp(progress({ open }), due, NOW)).toEqual({
    kind: 'reviews',
    count: 7,
    open: open[0],
  });
  expect(nextUp(progress({ open }), { ...due, today: 0 }, NOW).kind).toBe('open');
});

it('leaves it to the map where nothing waits, also when reviews could not be asked for', () => {
  expect(nextUp(progress(), { ...due, today: 0 }, NOW)).toEqual({ kind: 'new' });
  expect(nextUp(undefined, undefined, NOW)).toEqual({ kind: 'new' });
});
