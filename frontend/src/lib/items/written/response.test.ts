import { expect, it } from 'vitest';
import type { Feedback } from '$lib/api/types';
import type { BodyOf } from '../model';
import example from './example.json';
import { initial, missing, modelOf, tally, words } from './response';
import states from './states.json';

const body = example as BodyOf<'written'>;

it('counts as words what has a letter or a digit', () => {
  expect(words('')).toBe(0);
  expect(words('  \n ')).toBe(0);
  expect(words('From 19 to 4 minutes – by June!')).toBe(7);
  expect(words('Nobody’s “queue”\nwaits')).toBe(3);
});

it('wants a text', () => {
  expect(missing(body, initial())).toBe('Write your text first.');
  expect(missing(body, { type: 'written', text: 'No.' })).toBeUndefined();
});

it('adds up the points and names the first open criterion', () => {
  const model = modelOf(states.right.feedback as Feedback);
  if (!model) throw new Error('A written answer comes back with its model.');
  expect(tally(model, {})).toEqual({ earned: 0, possible: 6, left: 3, firstOpen: 'answer' });
  expect(tally(model, { answer: 2, door: 0 })).toMatchObject({ earned: 2, firstOpen: 'reason' });
  expect(tally(model, { answer: 2, door: 0, reason: 1 })).toMatchObject({ earned: 3, left: 0 });
});
