import { expect, it } from 'vitest';
import { Refused, Unreachable } from '$lib/api/failure';
import { pauseSeconds, setback } from './retry';

const refused = (status: number) => new Refused({ status, title: 'Refused' });

it('waits longer after each try, but never more than half a minute', () => {
  expect([1, 2, 3, 4, 5, 50].map(pauseSeconds)).toEqual([2, 4, 8, 16, 30, 30]);
});

it('tells what passes from what does not', () => {
  expect(setback(new Unreachable())).toBe('unreached');
  expect(setback(refused(503))).toBe('busy');
  expect(setback(refused(409))).toBe('elsewhere');
  expect(setback(refused(404))).toBe('gone');
  expect(setback(refused(400))).toBe('refused');
});
