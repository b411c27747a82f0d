import type { AttemptView, Misconception, ResponseView, Summary } from '$lib/api/types';
import { sampleAttempt, sampleFeedback, sampleResponse } from '../../sample';

/** A belief that a wrong answer stands for. */
export const BELIEF: Misconception = {
  id: 'review-signs-off',
  belief: 'The Sprint Review is where work is signed off.',
  correctionHtml: '<p>It is a working session.</p>',
  citation: { title: 'Guide', author: 'A', locator: 'Sprint Review' },
};

export function sampleSummary(some: Partial<Summary> = {}): Summary {
  return {
    right: 2,
    partly: 0,
    wrong: 1,
    awaiting: 0,
    again: 1,
    objectives: [],
    misconceptions: [],
    review: [],
    ...some,
  };
}

/** An answer that somebody was sure of and that shows a belief. */
export function sureOf(item: string, misconceptions: Misconception[] = [BELIEF]): ResponseView {
  const feedback = sampleFeedback({ verdict: 'wrong', misconceptions });
  return sampleResponse(item, { certainty: 'sure', feedback });
}

export function sampleCheck(some: Partial<AttemptView> = {}): AttemptView {
  return sampleAttempt({ kind: 'readiness', objective: undefined, finishedAt: 'now', ...some });
}
