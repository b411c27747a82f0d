import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import { announcement, initial, markOfSentence, missing, stroke, toggle } from './response';

const body = example as BodyOf<'spot'>;
const marking = (...ids: string[]) => ids.reduce((value, id) => toggle(body, value, id), initial());

it('keeps the marked sentences in the order of the text', () => {
  expect(marking('sign', 'demo').sentences).toEqual(['demo', 'sign']);
});

it('clears a sentence that is marked again', () => {
  expect(marking('sign', 'demo', 'sign').sentences).toEqual(['demo']);
});

it('marks all that a stroke passes, in either direction and beside what was marked', () => {
  expect(stroke(body, marking('plan'), 'goal', 'sign').sentences).toEqual([
    'goal',
    'demo',
    'sign',
    'plan',
  ]);
  expect(stroke(body, initial(), 'price', 'demo').sentences).toEqual(['demo', 'sign', 'price']);
});

it('says how many are still to mark, and when there are too many', () => {
  expect(missing(body, initial())).toBe('Mark 2 more.');
  expect(missing(body, marking('demo', 'sign'))).toBeUndefined();
  expect(missing(body, marking('demo', 'sign', 'goal'))).toBe('That is 1 too many.');
});

it('announces how many are marked', () => {
  expect(announcement(body, marking('demo'))).toBe('Marked 1 of 2.');
  expect(announcement(body, marking('demo', 'sign', 'goal'))).toBe(
    'Marked 3 of 2. That is 1 too many.',
  );
});

it('tells in words what was marked and what should have been', () => {
  expect(markOfSentence('right').word).toBe('You marked it · right');
  expect(markOfSentence('wrong')).toMatchObject({ sign: 'wrong', tone: 'wrong' });
  expect(markOfSentence('missed').word).toBe('One of them, not marked');
  expect(markOfSentence('neutral')).toEqual({ sign: 'none', tone: 'plain' });
});
