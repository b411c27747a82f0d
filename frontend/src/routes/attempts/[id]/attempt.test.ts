import { expect, it } from 'vitest';
import { exit, positionOf, segments, withResponse } from './attempt';
import { sampleAttempt, sampleFeedback, sampleResponse } from './sample';

it('adds a response and goes on where the server says', () => {
  const attempt = withResponse(sampleAttempt(), sampleResponse('first', { next: 'second' }));
  expect(attempt.responses).toHaveLength(1);
  expect(attempt).toMatchObject({ next: 'second', progress: { answered: 1 } });
});

it('holds a response that arrives twice once', () => {
  const once = withResponse(sampleAttempt(), sampleResponse('first'));
  expect(withResponse(once, sampleResponse('first')).responses).toHaveLength(1);
});

it('has nothing next after the last response', () => {
  expect(withResponse(sampleAttempt(), sampleResponse('third')).next).toBeUndefined();
});

it('draws one segment an item, by outcome and position', () => {
  const feedback = sampleFeedback({ verdict: 'costlier' });
  const attempt = sampleAttempt({ responses: [sampleResponse('first', { feedback })] });
  expect(segments(attempt, 'second')).toEqual(['wrong', 'current', 'open']);
  expect(positionOf(attempt, 'second')).toBe(2);
});

it('leaves to where the learner came from, or to the room of the attempt', () => {
  expect(exit(sampleAttempt(), '/progress')).toBe('/progress');
  expect(exit(sampleAttempt(), undefined)).toBe('/objectives/1.2');
  expect(exit(sampleAttempt({ objective: undefined, quiz: 'a' }), undefined)).toBe('/quizzes');
  expect(exit(undefined, undefined)).toBe('/map');
});
