import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import numeric from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'numeric'>;

function fields(root: HTMLElement): [HTMLInputElement, HTMLInputElement] {
  return [...root.querySelectorAll<HTMLInputElement>('input[type=text]')] as [
    HTMLInputElement,
    HTMLInputElement,
  ];
}

function type(field: HTMLInputElement, text: string) {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

/** The words that a field is named by. */
function nameOf(root: HTMLElement, field: HTMLInputElement): string {
  const ids = field.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => root.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' ');
}

it('names each field by what it is and by its unit', () => {
  const { root } = render(numeric, body);
  const [share, payback] = fields(root);
  expect(nameOf(root, share)).toMatch(/^Return on the [\d,]+ € after twelve months %$/);
  expect(nameOf(root, payback).trim()).toBe('Time until the cost has come in again');
  expect(share.inputMode).toBe('text');
  expect(payback.inputMode).toBe('decimal');
});

it('says while the learner types how the number is understood', () => {
  const { root, text, value } = render(numeric, body);
  const [share] = fields(root);
  expect(text()).toContain('As a whole number.');
  type(share, '1 250,5');
  expect(text()).toContain('= 1,250.5\u00a0%'.replace('\u00a0', ' '));
  expect(value()?.values).toEqual({ return: '1 250,5' });
  type(share, 'half');
  expect(text()).toContain('Not read as a number yet.');
  expect(share.getAttribute('aria-invalid')).toBe('true');
});

it('lets the unit be chosen where that is part of the question', () => {
  const { root, value, click } = render(numeric, body);
  const units = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(units.map((unit) => unit.value)).toEqual(['weeks', 'months', 'years']);
  expect(root.querySelector('legend')?.textContent.trim()).toBe(
    'Unit of: Time until the cost has come in again',
  );
  click(units[1] as HTMLInputElement);
  expect(value()?.units).toEqual({ payback: 'months' });
});

it('goes to the next empty field with Enter, and leaves Enter to the runner when all are filled', () => {
  const { root, press } = render(numeric, body);
  const [share, payback] = fields(root);
  type(share, '50');
  share.focus();
  press(share, 'Enter');
  expect(document.activeElement).toBe(payback);
  type(payback, '8');
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  payback.dispatchEvent(enter);
  expect(enter.defaultPrevented).toBe(false);
});

it('shows what was answered and what is right', () => {
  const { root, text } = render(numeric, body, {
    value: {
      type: 'numeric',
      values: { return: '150 %', payback: '8' },
      units: { payback: 'weeks' },
    },
    feedback: feedback({
      elements: [
        {
          id: 'return',
          verdict: 'wrong',
          chosen: true,
          expected: '50\u00a0%',
          rationaleHtml: 'You held all gains against the cost.',
        },
        { id: 'payback', verdict: 'partly', chosen: true, expected: '8\u00a0months' },
      ],
    }),
  });
  expect(text()).toContain('Another number holds');
  expect(text()).toContain('Your answer 150 %');
  expect(text()).toContain('What is right 50 %');
  expect(text()).toContain('You held all gains against the cost.');
  expect(text()).toContain('The right number, another unit');
  expect(text()).toContain('8 weeks');
  expect(root.querySelector('input')).toBeNull();
});
