import { expect, it } from 'vitest';
import type { Summary } from '$lib/api/types';
import { finding, lead } from './finding';
import { nextStep } from './onward';

const summary = (some: Partial<Summary>): Summary => ({
  score: { earned: 3, possible: 4 },
  right: 3,
  partly: 1,
  wrong: 0,
  awaiting: 0,
  objectives: [],
  misconceptions: [],
  review: [],
  again: 1,
  ...some,
});
const onward = { id: '1.3', short: 'Showing progress' };

it('proposes the mistakes first, then the next objective, then the map', () => {
  expect(nextStep(summary({}), onward)).toEqual({ kind: 'mistakes', count: 1 });
  expect(nextStep(summary({ again: 0 }), onward)).toEqual({ kind: 'objective', to: onward });
  expect(nextStep(summary({ again: 0 }), undefined)).toEqual({ kind: 'map' });
});

it('says the finding with one phrase marked', () => {
  expect(finding(summary({}))).toBe('You have *3 of 4* fully right.');
  expect(finding(summary({ right: 4, partly: 0 }))).toBe('*All 4* fully right.');
  expect(finding(summary({ right: 0, partly: 4 }))).toBe('Now you know *where to look.*');
});

it('says when all that was answered waits for a judgement', () => {
  expect(finding(summary({ right: 0, partly: 0, awaiting: 2 }))).toBe(
    'Written. Now *judge it yourself.*',
  );
  expect(finding(summary({ right: 1, partly: 0, awaiting: 2 }))).toBe('*All 1* fully right.');
});

it('does not take a few right answers for proof', () => {
  expect(lead(summary({ again: 0 }))).toContain('not yet proof');
});
