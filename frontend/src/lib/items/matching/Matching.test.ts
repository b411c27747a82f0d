import { expect, it } from 'vitest';
import matching from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'matching'>;

it('shows every prompt and every target of the example', () => {
  const { root } = render(matching, body);
  expect(root.querySelectorAll('[data-slot]')).toHaveLength(3);
  expect(root.querySelectorAll('[data-piece]')).toHaveLength(4);
});

it('joins a picked target with the place that is chosen next', () => {
  const { value, text, button, click } = render(matching, body);
  click(button('Decision log'));
  click(button(/The same question/));
  expect(value()?.pairs).toEqual({ repeat: 'log' });
  expect(text()).toContain('2 are still without their match.');
});

it('joins the other way round and leaves the focus on the place', async () => {
  const { value, button, click } = render(matching, body);
  click(button(/Nobody knows/));
  click(button('Stakeholder map'));
  expect(value()?.pairs).toEqual({ wait: 'map' });
  await expect.poll(() => document.activeElement?.getAttribute('data-slot')).toBe('wait');
});

it('moves a target that is already used, and puts it back', () => {
  const { value, button, click } = render(matching, body);
  click(button('Decision log'));
  click(button(/The same question/));
  click(button(/Match: Decision log/));
  click(button(/Nobody knows/));
  expect(value()?.pairs).toEqual({ wait: 'log' });
  click(button(/Match: Decision log/));
  click(button('Put it back here'));
  expect(value()?.pairs).toEqual({});
});

it('lets go on Escape', () => {
  const { value, button, click, press } = render(matching, body);
  click(button('Decision log'));
  press(button('Decision log'), 'Escape');
  click(button(/The same question/));
  expect(value()).toBeUndefined();
});

it('shows what was given and what fits', () => {
  const { text } = render(matching, body, {
    value: { type: 'matching', pairs: { wait: 'map', repeat: 'survey', surprise: 'demo' } },
    feedback: feedback({
      elements: [
        { id: 'wait', verdict: 'right', chosen: true },
        { id: 'repeat', verdict: 'wrong', chosen: true, expected: 'log' },
        { id: 'surprise', verdict: 'right', chosen: true },
      ],
    }),
  });
  expect(text()).toContain('Does not fit');
  expect(text()).toMatch(/Your match ?Yearly survey ?What fits ?Decision log/);
});
