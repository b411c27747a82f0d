import { expect, it } from 'vitest';
import { pieces } from './marked';

it('marks the phrase between asterisks', () => {
  expect(pieces('You have *14 of 45* right.')).toEqual([
    { text: 'You have ', marked: false },
    { text: '14 of 45', marked: true },
    { text: ' right.', marked: false },
  ]);
});

it('leaves a sentence without a marked phrase whole', () => {
  expect(pieces('Nothing to take again.')).toEqual([
    { text: 'Nothing to take again.', marked: false },
  ]);
});
