import { expect, it } from 'vitest';
import { knows } from '$lib/known/sample';
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

it('counts the Foundations that hold as soon as one does', () => {
  const foundations = curriculum([card('F1'), card('F2'), card('F3')]);
  const objective = { items: 9, seen: 3, right: 3 };
  const map = learnerMap(
    foundations,
    progress({
      objectives: [
        { ...objective, id: 'F1', knows: knows(0.8, 3) },
        { ...objective, id: 'F2', knows: knows(0.5, 3) },
      ],
    }),
  );
  expect(finding(map, 6)).toEqual({ kind: 'held', count: 1, total: 3 });
});
