import { expect, it } from 'vitest';
import { task } from './sample';
import { nameOf, wayOf } from './task';

const none = new Map<string, string>();

it('leads each task to where it is done', () => {
  expect(wayOf(task({ kind: 'lesson', objective: 'F1' }))).toEqual({
    kind: 'page',
    href: '/objectives/F1',
  });
  expect(wayOf(task({ kind: 'scenario', scenario: 'friday' }))).toEqual({
    kind: 'page',
    href: '/scenarios/friday',
  });
  expect(wayOf(task({ kind: 'reviews' }))).toEqual({ kind: 'page', href: '/review' });
  expect(wayOf(task({ kind: 'after-check' }))).toEqual({ kind: 'page', href: '/check' });
  expect(wayOf(task({ kind: 'decision-outcome' }))).toEqual({ kind: 'page', href: '/decision' });
});

it('starts a practice of as many items as planned', () => {
  const wish = { kind: 'practice', objective: 'F1', size: 4 };
  expect(wayOf(task({ kind: 'practice', objective: 'F1', items: 4 }))).toEqual({
    kind: 'attempt',
    wish,
  });
});

it('names an objective by its short title, and by its own where there is none', () => {
  const lesson = task({ objective: 'F1', title: 'Name the five Scrum values' });
  expect(nameOf(lesson, new Map([['F1', 'Five values']]))).toBe('Read “Five values”');
  expect(nameOf(lesson, none)).toBe('Read “Name the five Scrum values”');
  expect(nameOf(task({ kind: 'scenario', title: 'Friday' }), none)).toBe('Play “Friday”');
});
