import { expect, it } from 'vitest';
import { linesText } from './linesText';

it('writes a paragraph a line and leaves out what is empty', () => {
  const book = {
    type: 'Category E',
    date: '2026-03-01',
    title: 'A book',
    units: '1.5',
    description: '',
  };
  const talk = { ...book, title: 'A talk', link: 'https://example.org', description: 'On value.' };
  expect(linesText([book, talk])).toBe(
    '2026-03-01 · Category E · 1.5\nA book\n\n' +
      '2026-03-01 · Category E · 1.5\nA talk\nhttps://example.org\nOn value.',
  );
});
