import { expect, it } from 'vitest';
import type { Feedback } from '$lib/api/types';
import { sampleFeedback } from './sample';
import { headline, shortVerdict } from './verdict';

const elements: Feedback['elements'] = [{ id: 'a', verdict: 'stronger', chosen: false }];

it('shows partial credit as earned', () => {
  const partly = sampleFeedback({ verdict: 'partly', score: { earned: 2, possible: 3 } });
  expect(headline(partly)).toBe('Partly: 2 of 3.');
  expect(shortVerdict(partly)).toBe('Partly, 2 of 3');
});

it('never calls an answer to a judgement item wrong', () => {
  const costlier = sampleFeedback({
    verdict: 'costlier',
    score: { earned: 0, possible: 1 },
    elements,
  });
  const half = sampleFeedback({ verdict: 'partly', score: { earned: 0.5, possible: 1 }, elements });
  expect(headline(costlier)).toBe('Another answer is stronger.');
  expect(headline(half)).toBe('There is something to it. Another answer is stronger.');
  expect(shortVerdict(half)).toBe('Partly');
});

it('tells whose score it is', () => {
  const judged = (earned: number, some: Partial<Feedback>) =>
    headline(sampleFeedback({ verdict: 'partly', score: { earned, possible: 6 }, ...some }));
  expect(judged(4, { judged: { by: 'self' } })).toBe('4 of 6, by your own judgement.');
  expect(judged(4, { judged: { by: 'trainer' } })).toBe('4 of 6, by your trainer’s judgement.');
  const scored = { earned: 3, possible: 6 };
  expect(judged(4, { judged: { by: 'self', scored } })).toBe('4 of 6, one by your own count.');
  expect(judged(5, { judged: { by: 'self', scored } })).toBe('5 of 6, 2 by your own count.');
  expect(judged(3, { judged: { by: 'self', scored } })).toBe('Partly: 3 of 6.');
});

it('says that an answer waits for a judgement', () => {
  const waiting: Feedback = { ...sampleFeedback({ verdict: 'awaiting' }) };
  delete waiting.score;
  expect(headline(waiting)).toBe('Saved. Now judge it yourself.');
  expect(shortVerdict(waiting)).toBe('To be judged');
});

it('counts only where there is more than one thing to count', () => {
  expect(headline(sampleFeedback())).toBe('That holds.');
  const all = sampleFeedback({ score: { earned: 4, possible: 4 } });
  expect(headline(all)).toBe('That holds: 4 of 4.');
  const none = sampleFeedback({ verdict: 'wrong', score: { earned: 0, possible: 4 } });
  expect(headline(none)).toBe('0 of 4. Here is what holds.');
});
