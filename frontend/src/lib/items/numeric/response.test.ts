import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import { firstEmpty, initial, missing, shown, typed, understood, withUnit } from './response';

const body = example as BodyOf<'numeric'>;
const [share, payback] = body.fields as [(typeof body.fields)[0], (typeof body.fields)[0]];
const both = typed(typed(initial(), 'return', '1,250'), 'payback', '8');

it('keeps what was typed and forgets an emptied field', () => {
  expect(both.values).toEqual({ return: '1,250', payback: '8' });
  expect(typed(both, 'payback', ' ').values).toEqual({ return: '1,250' });
});

it('shows how a number was understood, with its unit', () => {
  expect(shown(share, both)).toBe('1,250\u00a0%');
  expect(shown(payback, both)).toBe('8');
  expect(shown(payback, withUnit(both, 'payback', 'weeks'))).toBe('8\u00a0weeks');
  expect(shown(share, typed(both, 'return', 'half'))).toBeUndefined();
});

it('takes a unit that was typed as long as it is the chosen one', () => {
  const months = typed(both, 'payback', '8 months');
  expect(understood(payback, months)).toBe('8');
  expect(understood(payback, withUnit(months, 'payback', 'months'))).toBe('8');
  expect(understood(payback, withUnit(months, 'payback', 'weeks'))).toBeUndefined();
});

it('is complete when every number is read and every unit chosen', () => {
  expect(missing(body, initial())).toBe('2 numbers are still missing.');
  expect(firstEmpty(body, typed(initial(), 'return', '5'))).toBe('payback');
  expect(missing(body, typed(both, 'payback', 'soon'))).toBe(
    'This is not read as a number yet: Time until the cost has come in again.',
  );
  expect(missing(body, both)).toBe('Choose the unit: Time until the cost has come in again.');
  expect(missing(body, withUnit(both, 'payback', 'months'))).toBeUndefined();
});
