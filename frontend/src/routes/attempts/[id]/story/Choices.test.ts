import { flushSync, mount } from 'svelte';
import { expect, it } from 'vitest';
import Choices from './Choices.svelte';

const CHOICES = [
  { id: 'ask', textHtml: 'Ask him.' },
  { id: 'call', textHtml: 'Call her.', becauseHtml: 'She is away.' },
];

function shown(disabled = false) {
  document.body.innerHTML = '';
  const chosen: string[] = [];
  const props = { choices: CHOICES, disabled, onchoose: (id: string) => chosen.push(id) };
  mount(Choices, { target: document.body, props });
  flushSync();
  return { chosen, buttons: [...document.querySelectorAll('button')] };
}

function press(key: string) {
  window.dispatchEvent(new KeyboardEvent('keydown', { key }));
}

it('goes to a choice by its digit, and makes none by it', () => {
  const { chosen, buttons } = shown();
  press('1');
  expect(document.activeElement).toBe(buttons[0]);
  expect(chosen).toEqual([]);
  buttons[0]?.click();
  expect(chosen).toEqual(['ask']);
});

it('says why a choice is not possible, and lets nobody make it', () => {
  const { chosen, buttons } = shown();
  press('2');
  expect(document.activeElement).toBe(buttons[1]);
  expect(buttons[1]?.textContent).toContain('Not possible now: She is away.');
  buttons[1]?.click();
  expect(chosen).toEqual([]);
});

it('takes one choice at a time', () => {
  const { chosen, buttons } = shown(true);
  buttons[0]?.click();
  expect(chosen).toEqual([]);
});
