import { expect, it } from 'vitest';
import { decision, taken } from './sample';
import { lackOf, outcomeOf, stepToGoOn, takeOf, valuesOf } from './steps';
import { LONGEST } from './words';

const TODAY = '2026-03-02';
const expecting = (expectedBy: string) =>
  lackOf('expectation', { expectation: 'Renewals', expectedBy }, TODAY);

it('asks for words, and not for too many', () => {
  expect(lackOf('why', {}, TODAY)).toEqual({ kind: 'words' });
  expect(lackOf('why', { why: ' \n ' }, TODAY)).toEqual({ kind: 'words' });
  expect(lackOf('why', { why: `${'😀'.repeat(LONGEST)} ` }, TODAY)).toBeUndefined();
  expect(lackOf('why', { why: 'x'.repeat(LONGEST + 3) }, TODAY)).toEqual({
    kind: 'fewer',
    count: 3,
  });
});

it('asks for a day that lies ahead', () => {
  expect(expecting('')).toEqual({ kind: 'day' });
  expect(expecting('2026-03-01')).toEqual({ kind: 'day' });
  expect(expecting('2026-03-02')).toBeUndefined();
  expect(expecting('2031-03-02')).toBeUndefined();
  expect(expecting('2031-03-03')).toEqual({ kind: 'day' });
  expect(expecting('+12026-03-03')).toEqual({ kind: 'day' });
});

it('asks for a choice where there is one', () => {
  expect(lackOf('sure', {}, TODAY)).toEqual({ kind: 'choice' });
  expect(lackOf('asExpected', { asExpected: 'no' }, TODAY)).toBeUndefined();
});

it('goes on where something is lacking', () => {
  const values = { situation: 'An export', decision: 'Build it' };
  expect(stepToGoOn('first', {}, TODAY)).toBe(0);
  expect(stepToGoOn('first', values, TODAY)).toBe(2);
  expect(stepToGoOn('first', valuesOf('An export', taken()), TODAY)).toBe(4);
});

it('gives back what it was filled with', () => {
  const { first, situation } = decision();
  if (first === undefined) throw new Error('no first');
  expect(takeOf(valuesOf(situation, first))).toEqual(first.take);
});

it('makes a note of what came of it', () => {
  const values = { happened: 'One renewed', asExpected: 'partly', lesson: 'Ask' };
  expect(outcomeOf(values)).toEqual(values);
});
