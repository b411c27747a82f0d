import { expect, it } from 'vitest';
import { optionForKey, takesEnter } from './keys';

function pressed(
  key: string,
  target?: HTMLElement,
  modifiers: KeyboardEventInit = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers });
  target?.dispatchEvent(event);
  return event;
}

it('takes a digit for the option at that place', () => {
  expect(optionForKey(pressed('2'), ['a', 'b'])).toBe('b');
  expect(optionForKey(pressed('3'), ['a', 'b'])).toBeUndefined();
  expect(optionForKey(pressed('0'), ['a', 'b'])).toBeUndefined();
});

it('leaves digits alone where the learner types, and with a modifier', () => {
  expect(optionForKey(pressed('1', document.createElement('textarea')), ['a'])).toBeUndefined();
  expect(optionForKey(pressed('1', undefined, { ctrlKey: true }), ['a'])).toBeUndefined();
});

it('takes digits on a radio button', () => {
  const radio = document.createElement('input');
  radio.type = 'radio';
  expect(optionForKey(pressed('1', radio), ['a'])).toBe('a');
});

it('leaves Enter to buttons and links', () => {
  const link = document.createElement('a');
  link.href = '/map';
  expect(takesEnter(link)).toBe(true);
  expect(takesEnter(document.createElement('button'))).toBe(true);
  expect(takesEnter(document.createElement('h2'))).toBe(false);
});

it('leaves Enter to a text of several lines and not to a field of one', () => {
  expect(takesEnter(document.createElement('textarea'))).toBe(true);
  expect(takesEnter(document.createElement('input'))).toBe(false);
});
