import { expect, it } from 'vitest';
import { optionMark, placeMark } from './marks';

const element = (verdict: Parameters<typeof optionMark>[0]['verdict'], chosen: boolean) => ({
  id: 'a',
  verdict,
  chosen,
});

it('gives the chosen option a sign, a word and the certainty', () => {
  expect(optionMark(element('wrong', true), false, 'sure')).toEqual({
    sign: 'wrong',
    tone: 'wrong',
    word: 'Your choice · does not hold · you were sure',
  });
});

it('calls an option of a judgement item costlier or stronger, never wrong', () => {
  expect(optionMark(element('costlier', true), false).word).toBe('Your choice · costlier');
  expect(optionMark(element('stronger', false), false).word).toBe('The stronger answer');
  expect(optionMark(element('costlier', false), false)).toMatchObject({
    sign: 'none',
    tone: 'plain',
  });
});

it('shows a key that was not chosen as what holds', () => {
  expect(optionMark(element('missed', false), false)).toMatchObject({
    sign: 'right',
    word: 'What holds',
  });
  expect(optionMark(element('missed', false), true).word).toBe('Holds too, not chosen');
});

it('says where an element belongs only when it stands elsewhere', () => {
  expect(placeMark(element('right', true), 'Belongs in place 2').word).toBe('In its place');
  expect(placeMark(element('wrong', true), 'Belongs in place 2').word).toBe('Belongs in place 2');
});
