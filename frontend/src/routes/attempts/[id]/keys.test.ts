import { expect, it } from 'vitest';
import { certaintyForKey, goesOn } from './keys';

function pressedOn(
  target: HTMLElement,
  key: string,
  modifiers: KeyboardEventInit = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers });
  target.dispatchEvent(event);
  return event;
}
const heading = document.createElement('h2');
const button = document.createElement('button');

it('has a key for each certainty', () => {
  expect(certaintyForKey(pressedOn(heading, 'g'))).toBe('guess');
  expect(certaintyForKey(pressedOn(heading, 'T'))).toBe('think');
  expect(certaintyForKey(pressedOn(heading, 's'))).toBe('sure');
  expect(certaintyForKey(pressedOn(heading, 's', { ctrlKey: true }))).toBeUndefined();
});

it('goes on with Enter except on a button, and with Ctrl and Enter everywhere', () => {
  expect(goesOn(pressedOn(heading, 'Enter'))).toBe(true);
  expect(goesOn(pressedOn(button, 'Enter'))).toBe(false);
  expect(goesOn(pressedOn(button, 'Enter', { ctrlKey: true }))).toBe(true);
  expect(goesOn(pressedOn(heading, 'Enter', { repeat: true }))).toBe(false);
});
