import { expect, it } from 'vitest';
import singleChoice from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'single-choice'>;

it('shows every option of the example as a radio button', () => {
  const { root, text } = render(singleChoice, body);
  expect(root.querySelectorAll('input[type=radio]')).toHaveLength(3);
  expect(text()).toContain('Hear both, then order the Product Backlog herself and say why.');
});

it('takes the option that is clicked, and the one of a digit key', () => {
  const { root, value, click, press } = render(singleChoice, body);
  click(root.querySelectorAll('input')[2] as HTMLInputElement);
  expect(value()).toEqual({ type: 'single-choice', option: 'split' });
  press(root, '2');
  expect(value()).toEqual({ type: 'single-choice', option: 'decide' });
  expect(root.querySelector('input:checked')?.getAttribute('value')).toBe('decide');
});

it('marks the options with words and rationales once it is answered', () => {
  const { root, text } = render(singleChoice, body, {
    value: { type: 'single-choice', option: 'merge' },
    feedback: feedback({
      elements: [
        { id: 'merge', verdict: 'costlier', chosen: true, rationaleHtml: '<p>The list waits.</p>' },
        { id: 'decide', verdict: 'stronger', chosen: false },
        { id: 'split', verdict: 'costlier', chosen: false },
      ],
    }),
  });
  expect(root.querySelector('input')).toBeNull();
  expect(text()).toContain('Your choice · costlier');
  expect(text()).toContain('The list waits.');
  expect(text()).toContain('The stronger answer');
});
