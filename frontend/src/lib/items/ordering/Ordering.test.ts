import { expect, it } from 'vitest';
import ordering from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'ordering'>;
const grip = /Map who is affected.*Take it/;

it('shows the example in the order in which it came', () => {
  const { root } = render(ordering, body);
  const rows = [...root.querySelectorAll('li')].map((row) => row.dataset['drop']);
  expect(rows).toEqual(['invite', 'map', 'listen', 'show']);
});

it('moves a row by its buttons and says so', () => {
  const { value, text, button, click } = render(ordering, body);
  click(button('Move up: Map who is affected by the product'));
  expect(value()?.order).toEqual(['map', 'invite', 'listen', 'show']);
  expect(text()).toContain('Map who is affected by the product: now place 1 of 4.');
});

it('moves a held row with the arrow keys and puts it back on Escape', () => {
  const { value, button, click, press } = render(ordering, body);
  click(button(grip));
  press(button(grip), 'ArrowDown');
  press(button(grip), 'ArrowDown');
  expect(value()?.order).toEqual(['invite', 'listen', 'show', 'map']);
  press(button(grip), 'Escape');
  expect(value()?.order).toEqual(['invite', 'map', 'listen', 'show']);
});

it('moves a row with Alt and an arrow without holding it', () => {
  const { value, button, press } = render(ordering, body);
  press(button(grip), 'ArrowUp', { altKey: true });
  expect(value()?.order[0]).toBe('map');
});

it('puts a held row where another one is tapped', () => {
  const { value, button, click } = render(ordering, body);
  click(button(grip));
  click(button(/Put it at place 4/));
  expect(value()?.order).toEqual(['invite', 'listen', 'show', 'map']);
});

it('says where each row belongs and shows the order that holds', () => {
  const { text } = render(ordering, body, {
    value: { type: 'ordering', order: ['invite', 'map', 'listen', 'show'] },
    feedback: feedback({
      score: { earned: 5, possible: 6 },
      order: ['map', 'invite', 'listen', 'show'],
      elements: [
        { id: 'invite', verdict: 'wrong', chosen: true, expected: '2' },
        { id: 'map', verdict: 'wrong', chosen: true, expected: '1' },
        { id: 'listen', verdict: 'right', chosen: true, expected: '3' },
        { id: 'show', verdict: 'right', chosen: true, expected: '4' },
      ],
    }),
  });
  expect(text()).toContain('Belongs in place 2');
  expect(text()).toContain('6 pairs. In 5 of them the right one comes first.');
  expect(text()).toContain('In its place');
  expect(text()).toContain('The order that holds');
});
