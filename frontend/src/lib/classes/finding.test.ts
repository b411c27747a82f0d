import { expect, it } from 'vitest';
import { findingOf, firstOf, hoursOf, surety } from './finding';
import { belief, brief } from './sample';

it('counts the beliefs that at least two hold', () => {
  const held = [belief(6), belief(2), belief(1)];
  expect(findingOf(brief(11, { held }))).toEqual({ kind: 'held', beliefs: 2 });
});

it('tells a belief of one person from one of the class', () => {
  expect(findingOf(brief(11, { held: [belief(1)] }))).toEqual({ kind: 'apart' });
  expect(findingOf(brief(11, { chosenOnce: [belief(0)] }))).toEqual({ kind: 'clear' });
});

it('says how many have answered until enough have', () => {
  expect(findingOf(brief(4))).toEqual({ kind: 'few', counted: 4, members: 12, fewest: 5 });
  expect(findingOf(brief(0))).toEqual({ kind: 'nobody' });
  const { completion } = brief(0);
  expect(findingOf({ ...brief(0), completion: { ...completion, members: 0 } })).toEqual({
    kind: 'empty',
  });
});

it('says in a word how many were sure', () => {
  expect([surety(0, 6), surety(5, 6), surety(6, 6)]).toEqual(['none', 'some', 'all']);
});

it('parts a list and a time', () => {
  expect(firstOf([1, 2, 3], 2)).toEqual({ first: [1, 2], rest: [3] });
  expect(hoursOf(190)).toEqual({ hours: 3, minutes: 10 });
});
