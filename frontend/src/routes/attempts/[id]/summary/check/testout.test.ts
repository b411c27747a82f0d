import { expect, it } from 'vitest';
import { knows } from '$lib/known/sample';
import { sampleSummary } from './sample';
import { changed, isSkippable, shown } from './testout';

it('calls known what the server would call enough', () => {
  const words = (chance: number) => shown('Timeboxes', knows(chance, 4), sampleSummary());
  expect(words(0.7)).toBe('You know *Timeboxes.*');
  expect(words(0.6)).toBe('You hold Timeboxes *in part.*');
  expect(words(0.3)).toBe('Timeboxes is *worth its lesson.*');
  expect([0.7, 0.6].map((chance) => isSkippable(knows(chance, 4)))).toEqual([true, false]);
});

it('goes by the answers where nothing is estimated', () => {
  expect(shown('A', undefined, sampleSummary({ wrong: 0 }))).toBe('You know *A.*');
  expect(shown('A', undefined, sampleSummary())).toBe('A is *worth its lesson.*');
});

it('says what changed, as far as it knows what was before', () => {
  expect(changed(knows(0.45, 0), knows(0.72, 4))).toContain('from 45 to 72 of 100');
  expect(changed(knows(0.72, 4), knows(0.72, 8))).toBe('It stays where it was: 72 of 100.');
  expect(changed(undefined, knows(0.72, 4))).toContain('is 72 of 100 now');
});
