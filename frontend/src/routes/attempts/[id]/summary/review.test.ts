import { expect, it } from 'vitest';
import type { Reviews } from '$lib/api/types';
import { sampleSummary } from './check/sample';
import { afterReview } from './onward';
import { reviewFinding, reviewLead } from './review';

const NOW = new Date(2026, 0, 5, 8);
const reviews = (some: Partial<Reviews>): Reviews => ({
  today: 0,
  confidentErrors: 0,
  done: 7,
  later: 0,
  days: 0,
  next: new Date(2026, 0, 8, 8).toISOString(),
  settings: { dailyCap: 20, timeZone: 'Europe/Berlin' },
  ...some,
});

it('says what came back and what of it held', () => {
  const words = (right: number, wrong: number) => reviewFinding(sampleSummary({ right, wrong }));
  expect(words(5, 2)).toBe('Seven came back. *Five held.*');
  expect(words(7, 0)).toBe('Seven came back. *All held.*');
  expect(words(1, 0)).toBe('One came back, *and it held.*');
  expect(words(0, 3)).toBe('They came back *at the right time.*');
});

it('says when the next one is due, unless more is due today', () => {
  const told = (known: Reviews | undefined) => reviewLead(sampleSummary(), known, NOW);
  expect(told(reviews({}))).toContain('The next one is due on Thursday.');
  expect(told(reviews({ today: 3 }))).not.toContain('next one');
  expect(told(undefined)).toContain('within days');
  expect(reviewLead(sampleSummary({ wrong: 0 }), undefined, NOW)).not.toContain('within days');
});

it('leads on to what is still due, then to something new', () => {
  const onward = { id: '1.3', short: 'Showing progress' };
  expect(afterReview(reviews({ today: 3 }), onward)).toEqual({ kind: 'reviews', count: 3 });
  expect(afterReview(reviews({}), onward)).toEqual({ kind: 'objective', to: onward });
  expect(afterReview(undefined, undefined)).toEqual({ kind: 'map' });
});
