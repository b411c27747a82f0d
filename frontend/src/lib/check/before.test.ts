import { beforeEach, expect, it } from 'vitest';
import { knows } from '$lib/known/sample';
import { before, keepBefore } from './before';

beforeEach(() => {
  localStorage.clear();
});

it('keeps what was known before a test', () => {
  keepBefore(localStorage, 'a', knows(0.5, 2));
  expect(before(localStorage, 'a')).toEqual(knows(0.5, 2));
  expect(before(localStorage, 'b')).toBeUndefined();
});

it('takes nothing else for it', () => {
  keepBefore(localStorage, 'a', undefined);
  expect(before(localStorage, 'a')).toBeUndefined();
  localStorage.setItem('groundwork.before.a', '{"chance":"much"}');
  expect(before(localStorage, 'a')).toBeUndefined();
  localStorage.setItem('groundwork.before.a', '{"chance":0.5}');
  expect(before(localStorage, 'a')).toBeUndefined();
  localStorage.setItem('groundwork.before.a', 'not json');
  expect(before(localStorage, 'a')).toBeUndefined();
});
