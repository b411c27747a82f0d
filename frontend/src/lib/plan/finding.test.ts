import { expect, it } from 'vitest';
import { findingOf } from './finding';
import { plan } from './sample';

it('asks for a class where nothing was chosen', () => {
  expect(findingOf(undefined)).toEqual({ kind: 'unset' });
  expect(findingOf(plan({ track: 'steady', chosen: false }))).toEqual({ kind: 'unset' });
  expect(findingOf(plan({ track: 'steady' }))).toEqual({ kind: 'steady' });
});

it('counts the days to the class', () => {
  expect(findingOf(plan({ daysToClass: 18 }))).toEqual({ kind: 'before', days: 18 });
});

it('knows the class itself and the question after it', () => {
  expect(findingOf(plan({ track: 'in-class' }))).toEqual({ kind: 'in-class' });
  expect(findingOf(plan({ track: 'class-over' }))).toEqual({ kind: 'over' });
});

it('counts the weeks after the class from one to eight, and then those that have passed', () => {
  const after = (classTaken: string) => findingOf(plan({ track: 'after-class', classTaken }));
  expect(after('2026-03-02')).toEqual({ kind: 'after', week: 1, weeks: 8 });
  expect(after('2026-02-23')).toEqual({ kind: 'after', week: 2, weeks: 8 });
  expect(after('2026-01-05')).toEqual({ kind: 'after', week: 8, weeks: 8 });
  expect(findingOf(plan({ track: 'keeping', classTaken: '2025-12-01' }))).toEqual({
    kind: 'keeping',
    weeks: 13,
  });
});
