import { expect, it } from 'vitest';
import multipleChoice from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'multiple-choice'>;

it('shows every option of the example as a checkbox and says how many to choose', () => {
  const { root, text } = render(multipleChoice, body);
  expect(root.querySelectorAll('input[type=checkbox]')).toHaveLength(4);
  expect(text()).toContain('Choose 2.');
});

it('counts what is chosen, by click and by key', () => {
  const { root, value, text, click, press } = render(multipleChoice, body);
  click(root.querySelectorAll('input')[2] as HTMLInputElement);
  press(root, '1');
  expect(value()?.options).toEqual(['visit', 'interview']);
  expect(text()).toContain('2 of 2 chosen.');
  press(root, '1');
  expect(value()?.options).toEqual(['interview']);
});

it('marks what was chosen and what was missed', () => {
  const { text } = render(multipleChoice, body, {
    value: { type: 'multiple-choice', options: ['visit', 'survey'] },
    feedback: feedback({
      elements: [
        { id: 'visit', verdict: 'right', chosen: true },
        { id: 'survey', verdict: 'wrong', chosen: true },
        { id: 'interview', verdict: 'missed', chosen: false },
        { id: 'steering', verdict: 'neutral', chosen: false },
      ],
    }),
  });
  expect(text()).toContain('Your choice · right');
  expect(text()).toContain('Your choice · does not hold');
  expect(text()).toContain('Holds too, not chosen');
});
