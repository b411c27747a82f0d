import { expect, it } from 'vitest';
import { paragraphs } from './paragraphs';

it('parts a text where a line is empty, and keeps the lines of a paragraph', () => {
  expect(paragraphs('One\ntwo\n \n\nThree\n')).toEqual(['One\ntwo', 'Three']);
});

it('finds no paragraph in white space', () => {
  expect(paragraphs(' \n\n ')).toEqual([]);
});
