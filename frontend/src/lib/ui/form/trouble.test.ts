import { expect, test } from 'vitest';
import { Refused, Unreachable } from '$lib/api/failure';
import { troubleOf } from './trouble';

function refused(...errors: { pointer: string; detail: string }[]): Refused {
  return new Refused({ status: 400, title: 'Bad Request', detail: 'It does not fit.', errors });
}

test('puts what is wrong beside the field that it concerns', () => {
  const trouble = troubleOf(refused({ pointer: '/email', detail: 'No address.' }), ['email']);

  expect(trouble).toEqual({ fields: { email: 'No address.' } });
});

test('tells for the whole form what concerns no field of it', () => {
  expect(troubleOf(refused({ pointer: '/token', detail: 'Too old.' }), ['password'])).toEqual({
    fields: {},
    whole: 'Too old.',
  });
  expect(troubleOf(refused(), []).whole).toBe('It does not fit.');
});

test('says that nothing was changed when no answer came', () => {
  expect(troubleOf(new Unreachable('/api/me'), []).whole).toContain('Nothing was changed');
});
