import { expect, it } from 'vitest';
import { focusOf, mayBegin } from './focus';
import { decision } from './sample';

const told = decision({ id: 'told', stage: 'told' });
const waiting = decision({ id: 'waiting', stage: 'waiting' });
const due = decision({ id: 'due', stage: 'due' });
const written = decision({ id: 'written', stage: 'written' });
const sealed = decision({ id: 'sealed', stage: 'sealed' });

it('begins with nothing', () => {
  expect(focusOf([], true)).toEqual({ kind: 'none' });
  expect(mayBegin([])).toBe(true);
});

it('says whether it is time to decide again', () => {
  expect(focusOf([written], false)).toEqual({ kind: 'written', decision: written, over: false });
  expect(focusOf([written], true)).toEqual({ kind: 'written', decision: written, over: true });
});

it('puts what is to be done before what is done', () => {
  expect(focusOf([told, waiting, due], false)).toEqual({ kind: 'due', decision: due });
  expect(focusOf([told, waiting], false)).toEqual({ kind: 'waiting', decision: waiting });
  expect(focusOf([due, sealed], false)).toEqual({ kind: 'again', decision: sealed });
});

it('takes the latest of two that are told', () => {
  const earlier = decision({ id: 'earlier', stage: 'told' });
  expect(focusOf([told, earlier], false)).toEqual({ kind: 'told', decision: told });
});

it('lets another begin once none waits to be taken again', () => {
  expect(mayBegin([told, waiting, due])).toBe(true);
  expect(mayBegin([waiting, written])).toBe(false);
  expect(mayBegin([sealed])).toBe(false);
});
