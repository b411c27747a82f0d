import type { DecisionView, Take, TakeView } from '$lib/api/types';

/** A decision to test with; it was written down on 2 March 2026. */
const take: Take = {
  decision: 'Build it next',
  why: 'They pay most',
  sure: 70,
  expectation: 'Two of three renew',
  expectedBy: '2026-05-31',
};

export function taken(some: Partial<Take> = {}, writtenAt = '2026-03-02T12:00:00Z'): TakeView {
  return { take: { ...take, ...some }, writtenAt };
}

export function decision(some: Partial<DecisionView> = {}): DecisionView {
  return {
    id: 'd-1',
    stage: 'written',
    situation: 'Three customers ask for an export.',
    startedAt: '2026-03-02T12:00:00Z',
    first: taken(),
    outcomes: [],
    ...some,
  };
}
