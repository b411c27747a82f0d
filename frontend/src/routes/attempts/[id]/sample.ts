import type { AttemptView, Feedback, ResponseView } from '$lib/api/types';
import { sampleItem } from '$lib/items/sample';

/** A small attempt for the tests: three single choice items, `first`, `second` and `third`. */
export function sampleAttempt(some: Partial<AttemptView> = {}): AttemptView {
  const items = ['first', 'second', 'third'].map((id, index) =>
    sampleItem(id, { position: index + 1 }),
  );
  return {
    id: 'attempt',
    kind: 'practice',
    title: 'Anti-patterns',
    objective: '1.2',
    startedAt: '2026-01-05T08:00:00Z',
    items,
    responses: [],
    next: 'first',
    progress: { answered: 0, total: items.length },
    ...some,
  };
}

export function sampleFeedback(some: Partial<Feedback> = {}): Feedback {
  return {
    score: { earned: 1, possible: 1 },
    verdict: 'right',
    elements: [],
    misconceptions: [],
    concepts: [],
    ...some,
  };
}

export function sampleResponse(item: string, some: Partial<ResponseView> = {}): ResponseView {
  return {
    id: `response-${item}`,
    item,
    response: { type: 'single-choice', option: 'key' },
    feedback: sampleFeedback(),
    notes: [],
    progress: { answered: 1, total: 3 },
    ...some,
  };
}
