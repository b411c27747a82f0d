import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import { announcement, fill, initial, missing, nameOf, nextEmpty, numberOf } from './response';

const body = example as BodyOf<'cloze'>;
const filled = (gaps: Record<string, string>) => ({ type: 'cloze' as const, gaps });

it('counts the gaps in the order of the text', () => {
  expect(body.gaps.map((gap) => numberOf(body, gap.id))).toEqual([1, 2, 3]);
});

it('replaces the words of a gap', () => {
  const value = fill(fill(initial(), 'order', 'board'), 'order', 'tomas');
  expect(value.gaps).toEqual({ order: 'tomas' });
});

it('goes on to the next empty gap, and from the last one back to the first', () => {
  expect(nextEmpty(body, filled({ order: 'tomas' }), 'order')).toBe('done');
  expect(nextEmpty(body, filled({ done: 'shown' }), 'done')).toBe('size');
  expect(nextEmpty(body, filled({ size: 'developers' }), 'size')).toBe('order');
  expect(nextEmpty(body, filled({ order: 'tomas', size: 'developers' }), 'order')).toBe('done');
  const all = filled({ order: 'tomas', done: 'shown', size: 'developers' });
  expect(nextEmpty(body, all, 'done')).toBeUndefined();
});

it('names a gap by its place and its words', () => {
  expect(nameOf(body, initial(), 'done')).toBe('Gap 2 of 3: empty');
  expect(nameOf(body, filled({ done: 'shown' }), 'done')).toBe(
    'Gap 2 of 3: was shown to the dispatchers',
  );
});

it('is complete when every gap has its words', () => {
  expect(missing(body, initial())).toBe('3 gaps are still empty.');
  expect(missing(body, filled({ order: 'tomas', done: 'shown' }))).toBe('1 gap is still empty.');
  expect(missing(body, filled({ order: 'tomas', done: 'shown', size: 'developers' }))).toBe(
    undefined,
  );
});

it('announces what stands where and what is left', () => {
  expect(announcement(body, filled({ order: 'tomas' }), 'order')).toBe(
    'Now in gap 1: Tomas. 2 gaps are still empty.',
  );
  const all = filled({ order: 'tomas', done: 'shown', size: 'developers' });
  expect(announcement(body, all, 'size')).toBe(
    'Now in gap 3: the Developers. All gaps are filled.',
  );
});
