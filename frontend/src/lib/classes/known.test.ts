import { expect, it } from 'vitest';
import type { KnownObjective } from '$lib/api/types';
import { knownRows } from './known';

function known(id: string, measured: number): KnownObjective {
  const objective = { id, short: id, category: 1, available: true };
  return { objective, alsoUseful: false, measured, expected: 4.5, low: 3, high: 7 };
}

it('gives the share of those who answered, in the order of the curriculum', () => {
  const [first, second] = knownRows([known('1.2', 10), known('1.1', 8)], 5);
  expect(first).toMatchObject({ id: '1.2', count: 5, measured: 10 });
  expect(first?.band).toEqual({ low: 0.3, high: 0.7, chance: 0.45 });
  expect(second?.id).toBe('1.1');
});

it('leaves out what too few have answered', () => {
  expect(knownRows([known('1.1', 4), known('1.2', 0)], 5)).toEqual([]);
});
