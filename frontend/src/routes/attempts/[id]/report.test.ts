import { expect, it } from 'vitest';
import type { NewReport } from '$lib/api/types';
import { characters, seal } from './report';

const REPORT: NewReport = { attempt: 'a', item: 'ferry', reason: 'key', text: 'Why?' };

it('keeps the id of a report that says the same', () => {
  const first = seal(REPORT, undefined);
  expect(seal({ ...REPORT }, first)).toEqual(first);
});

it('gives another id to a report that says something else', () => {
  const first = seal(REPORT, undefined);
  expect(seal({ ...REPORT, text: 'Because.' }, first).id).not.toBe(first.id);
});

it('counts what the reader sees as one character once', () => {
  expect(characters('Não 👍')).toBe(5);
});
