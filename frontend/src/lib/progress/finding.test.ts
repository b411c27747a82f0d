import { expect, it } from 'vitest';
import { learnerMap } from '$lib/map/map';
import { card, curriculum, progress } from '$lib/map/sample';
import { finding } from './finding';

const course = curriculum([card('1.1', { items: 2 })]);
const withRight = (right: number) =>
  learnerMap(course, progress({ objectives: [{ id: '1.1', items: 2, seen: 2, right }] }));

it('finds nothing before the first answer', () => {
  expect(finding(learnerMap(course), 0)).toEqual({ kind: 'none' });
});

it('counts what is right of all questions', () => {
  expect(finding(withRight(1), 4)).toEqual({ kind: 'some', right: 1, total: 2 });
});

it('says when every question is right', () => {
  expect(finding(withRight(2), 4)).toEqual({ kind: 'all', total: 2 });
});
