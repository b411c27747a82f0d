import { expect, it } from 'vitest';
import { Refused, Unreachable } from '$lib/api/failure';
import { explain } from './explain';

it('tells an absent server from a refusing one', () => {
  expect(explain(new Unreachable('/api'))).toEqual({ kind: 'unreachable' });
  expect(explain(new Refused({ status: 404, title: 'Not Found' }))).toEqual({ kind: 'missing' });
  expect(explain(new Refused({ status: 503, title: 'Busy' }))).toEqual({ kind: 'busy' });
});

it('hands on what the server says', () => {
  const refused = new Refused({ status: 409, title: 'Conflict', detail: 'Answered before.' });
  expect(explain(refused)).toEqual({ kind: 'refused', detail: 'Answered before.' });
});

it('owns up to a fault of the page', () => {
  expect(explain(new TypeError('x is undefined'))).toEqual({ kind: 'own' });
});
