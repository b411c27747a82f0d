import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import { announcement, initial, missing, toggle } from './response';

const body = example as BodyOf<'multiple-choice'>;
const choosing = (...ids: string[]) =>
  ids.reduce((value, id) => toggle(body, value, id), initial());

it('keeps the chosen options in the order in which they are shown', () => {
  expect(choosing('interview', 'visit').options).toEqual(['visit', 'interview']);
});

it('takes an option back when it is chosen again', () => {
  expect(choosing('visit', 'survey', 'visit').options).toEqual(['survey']);
});

it('says how many are still to choose', () => {
  expect(missing(body, initial())).toBe('Choose 2 more.');
  expect(missing(body, choosing('visit', 'survey'))).toBeUndefined();
  expect(missing(body, choosing('visit', 'survey', 'steering'))).toBe('That is 1 too many.');
});

it('announces what is chosen', () => {
  expect(announcement(body, choosing('visit'))).toBe('1 of 2 chosen.');
  expect(announcement(body, choosing('visit', 'survey', 'steering'))).toBe(
    '3 of 2 chosen. That is 1 too many.',
  );
});
