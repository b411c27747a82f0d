import { expect, it } from 'vitest';
import { exit, isAdaptive, isCheck, positionOf, segments, withResponse } from './attempt';
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

const told = (item: string, some = {}) => {
  const response = sampleResponse(item, some);
  delete response.feedback;
  return response;
};

it('shows of a check what was answered and how many items there may be, not how it went', () => {
  const attempt = sampleAttempt({ kind: 'diagnostic', responses: [told('first')] });
  const bars = segments(attempt, 'second');
  expect(bars.slice(0, 3)).toEqual(['given', 'current', 'open']);
  expect(bars).toHaveLength(25);
  expect(isAdaptive(attempt)).toBe(true);
});

it('draws a finished check as long as it was', () => {
  const attempt = sampleAttempt({ kind: 'diagnostic', finishedAt: 'now' });
  expect(segments(attempt, 'first')).toHaveLength(3);
});

it('knows the kinds that tell at the end', () => {
  const kinds = ['diagnostic', 'readiness', 'readiness-all', 'testout', 'review', 'practice'];
  expect(kinds.filter((kind) => isCheck(sampleAttempt({ kind })))).toEqual(kinds.slice(0, 4));
});

it('leaves a check and a review to their rooms', () => {
  const left = (kind: string) => exit(sampleAttempt({ kind, objective: undefined }), undefined);
  expect(left('readiness-all')).toBe('/check');
  expect(left('review')).toBe('/review');
  expect(left('mistakes')).toBe('/mistakes');
});
