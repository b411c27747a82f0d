import type { ClassOutcomes, ObjectiveOutcome, WrittenEntry } from '$lib/api/types';

/** Made-up outcomes for tests. */
export function sampleOutcome(some: Partial<ObjectiveOutcome> = {}): ObjectiveOutcome {
  return {
    objective: { id: '1.1', short: 'Anti-patterns', category: 1, available: true },
    alsoUseful: false,
    members: 8,
    before: { expected: 2.4, low: 1, high: 3 },
    now: { expected: 6.6, low: 6, high: 8 },
    ...some,
  };
}

export function sampleOutcomes(some: Partial<ClassOutcomes> = {}): ClassOutcomes {
  return {
    date: '2026-03-12',
    held: true,
    members: 9,
    before: 8,
    since: 8,
    both: 8,
    fewest: 5,
    ...some,
  };
}

export function sampleEntry(response: string, judged: boolean): WrittenEntry {
  return {
    response,
    name: 'Ada',
    item: 'example-written',
    objective: { id: '1.1', short: 'Anti-patterns', category: 1, available: true },
    questionHtml: 'Answer him.',
    answeredAt: '2026-03-02T09:00:00Z',
    judged,
  };
}
