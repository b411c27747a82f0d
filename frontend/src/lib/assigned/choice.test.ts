import { describe, expect, it } from 'vitest';
import type { Pack, TaskCard } from '$lib/api/types';
import { askedPack, chosen, groupsOf, keyOf, minutesOf, usualDue, wanted } from './choice';

const objective = (target: string): TaskCard => ({
  kind: 'objective',
  target,
  title: 'A title',
  minutes: 5,
});
const reviews: TaskCard = { kind: 'reviews', days: 1, title: 'Reviews', minutes: 10 };
const check: TaskCard = { kind: 'readiness', title: 'Check', minutes: 12 };

describe('a choice of one’s own', () => {
  const all = [objective('F1'), objective('F2'), check, reviews];

  it('is done in its order, and takes as long as its parts', () => {
    const tasks = chosen(all, new Set(['reviews', 'readiness', 'objective F2']), 3);

    expect(tasks.map(keyOf)).toEqual(['objective F2', 'readiness', 'reviews']);
    expect(minutesOf(tasks)).toBe(5 + 12 + 30);
  });

  it('is sent without what the server knows', () => {
    expect(wanted(chosen(all, new Set(['reviews', 'objective F1']), 8))).toEqual([
      { kind: 'objective', target: 'F1' },
      { kind: 'reviews', days: 8 },
    ]);
  });
});

it('begins with the pack that a link asks for, where it is offered and was not given', () => {
  const pack: Pack = {
    id: 'weeks',
    title: 'Weeks',
    text: '',
    moment: 'after-class',
    minutes: 80,
    tasks: [],
  };
  expect(askedPack([pack], [{ pack: 'other' }], 'weeks')).toBe(pack);
  expect(askedPack([pack], [{ pack: 'weeks' }], 'weeks')).toBeUndefined();
  expect(askedPack([pack], [], 'gone')).toBeUndefined();
  expect(askedPack([pack], [], undefined)).toBeUndefined();
});

describe('the usual due date', () => {
  const cohort = { date: '2026-03-20' };
  const on = (day: string) => usualDue(cohort, 'before-class', new Date(`${day}T12:00`));

  it('lies two days before the class, and on its eve where that is over', () => {
    expect(on('2026-03-02')).toBe('2026-03-18');
    expect(on('2026-03-18')).toBe('2026-03-18');
    expect(on('2026-03-19')).toBe('2026-03-19');
  });

  it('is none once the class has begun, and for what comes after it', () => {
    expect(on('2026-03-20')).toBe('');
    expect(usualDue(cohort, 'after-class', new Date('2026-03-02T12:00'))).toBe('');
  });
});

describe('groups of objectives', () => {
  it('follow the categories, and keep the newer ones where they stand', () => {
    const groups = groupsOf(['F1', 'F2', '1.1', '1.2', 'N1', '2.1', 'N5'].map(objective));

    expect(groups.map(({ tasks }) => tasks.map(({ target }) => target))).toEqual([
      ['F1', 'F2'],
      ['1.1', '1.2', 'N1'],
      ['2.1', 'N5'],
    ]);
  });
});
