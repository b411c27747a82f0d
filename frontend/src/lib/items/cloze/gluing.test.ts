import { expect, it } from 'vitest';
import { glue } from './gluing';

it('keeps the punctuation behind a gap with the gap', () => {
  expect(
    glue([
      { textHtml: 'It takes ' },
      { gap: 'a' },
      { textHtml: ', or ' },
      { gap: 'b' },
      { textHtml: '.' },
    ]),
  ).toEqual([
    { html: 'It takes ' },
    { gap: 'a', html: ',' },
    { html: ' or ' },
    { gap: 'b', html: '.' },
  ]);
});

it('leaves texts alone that begin a line or go on with a word', () => {
  expect(glue([{ textHtml: '… and so ' }, { gap: 'a' }, { textHtml: ' say.' }])).toEqual([
    { html: '… and so ' },
    { gap: 'a', html: '' },
    { html: ' say.' },
  ]);
  expect(glue([{ gap: 'a' }, { gap: 'b' }])).toEqual([
    { gap: 'a', html: '' },
    { gap: 'b', html: '' },
  ]);
});
