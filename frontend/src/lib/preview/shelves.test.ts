import { expect, it } from 'vitest';
import type { BankContents } from '$lib/api/types';
import { sampleReading } from './sample';
import { around, places, pointedAt, shelfOf, sifted } from './shelves';
import { countWords } from './words';

const count = { items: 3, off: 0, notes: 0 };
const contents: BankContents = {
  categories: [
    {
      number: 0,
      title: 'Foundations',
      objectives: [
        {
          objective: { id: 'F1', short: 'Theory', category: 0, available: true },
          title: 'Scrum theory',
          count,
        },
      ],
    },
    { number: 1, title: 'Core', objectives: [] },
  ],
  quizzes: [{ id: 'anti-patterns', title: 'Anti-patterns', count }],
  changed: { items: 0, off: 0, notes: 0 },
};

it('reads in the address what to show', () => {
  expect(shelfOf(new URLSearchParams('objective=1.2'))).toEqual({ objective: '1.2' });
  expect(shelfOf(new URLSearchParams('quiz=anti-patterns'))).toEqual({ quiz: 'anti-patterns' });
  expect(shelfOf(new URLSearchParams('changed'))).toBe('changed');
  expect(shelfOf(new URLSearchParams(''))).toBeUndefined();
});

it('leads from each objective to the next, and on to the quizzes', () => {
  expect(places(contents).map((place) => place.href)).toEqual([
    '?objective=F1',
    '?quiz=anti-patterns',
  ]);
  const { here, before, next } = around(contents, { objective: 'F1' });
  expect([here?.title, before?.title, next?.title]).toEqual([
    'Scrum theory',
    undefined,
    'Anti-patterns',
  ]);
  expect(around(contents, 'changed').here).toBeUndefined();
});

it('finds the item that the address points to, if it is there', () => {
  const items = [sampleReading('one'), sampleReading('two')];
  expect(pointedAt(items, '#two')).toBe('two');
  expect(pointedAt(items, '#three')).toBeUndefined();
  expect(pointedAt(items, '')).toBeUndefined();
});

it('shows a pool, or what is changed', () => {
  const items = [sampleReading('one'), sampleReading('two', { pool: 'check' })];
  const ids = (sieve: 'all' | 'practice' | 'check' | 'changed') =>
    sifted(items, sieve, (id) => id === 'two').map((it) => it.item.id);
  expect(ids('all')).toEqual(['one', 'two']);
  expect(ids('practice')).toEqual(['one']);
  expect(ids('check')).toEqual(['two']);
  expect(ids('changed')).toEqual(['two']);
});

it('counts in words, and what is not there not at all', () => {
  expect(countWords(count)).toBe('3 questions');
  expect(countWords({ items: 1, off: 1, notes: 2 })).toBe('1 question, 1 left out, 2 notes');
});
