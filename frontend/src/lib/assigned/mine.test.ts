import { describe, expect, it } from 'vitest';
import type { MyAssignment, MyTask } from '$lib/api/types';
import { doneOf, nextOf, unfinished, wayOf } from './mine';
import { nameOf, timeOf } from './words';

function task(kind: MyTask['task']['kind'], doing: MyTask['doing'], target?: string): MyTask {
  return {
    task: { kind, title: 'Title', minutes: 5, ...(target === undefined ? {} : { target }) },
    doing,
    begin: { kind: 'quiz', ...(target === undefined ? {} : { quiz: target }) },
  };
}

function given(...tasks: MyTask[]): MyAssignment {
  return {
    id: 'id',
    title: 'Work',
    cohort: 'cohort',
    cohortName: 'March',
    classDate: '2026-03-20',
    trainer: 'Tom',
    overdue: false,
    minutes: 10,
    minutesLeft: 5,
    tasks,
  };
}

describe('what was given', () => {
  it('goes on with the first task that is not done', () => {
    const work = given(
      task('quiz', 'done', 'who'),
      task('objective', 'started', 'F1'),
      task('readiness', 'not-started'),
    );

    expect(nextOf(work)?.task.target).toBe('F1');
    expect(doneOf(work)).toBe(1);
  });

  it('is over once everything is done', () => {
    expect(
      unfinished([given(task('quiz', 'done', 'who')), given(task('quiz', 'started', 'x'))]),
    ).toHaveLength(1);
  });

  it('leads to where each task is done', () => {
    expect(wayOf(task('objective', 'started', 'F1'))).toEqual({
      kind: 'page',
      href: '/objectives/F1',
    });
    expect(wayOf(task('scenario', 'started', 's'))).toEqual({ kind: 'page', href: '/scenarios/s' });
    expect(wayOf(task('reviews', 'started'))).toEqual({ kind: 'page', href: '/review' });
    expect(wayOf(task('readiness', 'started'))).toEqual({ kind: 'page', href: '/check' });
    expect(wayOf(task('quiz', 'started', 'who'))).toEqual({
      kind: 'attempt',
      wish: { kind: 'quiz', quiz: 'who' },
    });
  });
});

describe('words', () => {
  it('tell times as people do', () => {
    expect([45, 60, 90, 120, 292].map(timeOf)).toEqual([
      '45 minutes',
      '1 hour',
      '1 hour 30 minutes',
      '2 hours',
      '4 hours 52 minutes',
    ]);
  });

  it('name tasks', () => {
    expect(nameOf(task('objective', 'started', 'F1').task)).toBe('F1 Title');
    expect(nameOf({ kind: 'reviews', days: 7, title: '', minutes: 70 })).toBe('Review on 7 days');
  });
});
