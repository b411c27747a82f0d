import { beforeEach, expect, it } from 'vitest';
import { draft, forget, keep, recall, sealed } from './keeping';

const response = { type: 'single-choice', option: 'key' } as const;

beforeEach(() => {
  localStorage.clear();
});

it('gives back what was kept for an attempt, and only for that one', () => {
  const kept = sealed(draft('first', response, 'sure'), 'id-1', 1200);
  keep(localStorage, 'attempt', kept);
  expect(recall(localStorage, 'attempt')).toEqual(kept);
  expect(recall(localStorage, 'another')).toBeUndefined();
});

it('forgets what the server has acknowledged', () => {
  keep(localStorage, 'attempt', draft('first', response));
  forget(localStorage, 'attempt');
  expect(recall(localStorage, 'attempt')).toBeUndefined();
});

it('leaves out a certainty that was not given', () => {
  expect(draft('first', response).given).toEqual({ item: 'first', response });
});

it.each(['', '{', 'null', '{"given":null}', '{"given":{"item":1,"response":{}}}'])(
  'ignores what it cannot read: %s',
  (text) => {
    localStorage.setItem('groundwork.answer.attempt', text);
    expect(recall(localStorage, 'attempt')).toBeUndefined();
  },
);
