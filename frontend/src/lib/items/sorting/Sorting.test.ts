import { tick } from 'svelte';
import { expect, it } from 'vitest';
import sorting from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'sorting'>;

it('shows every group and every element of the example', () => {
  const { root } = render(sorting, body);
  expect(root.querySelectorAll('[data-place]')).toHaveLength(2);
  expect(root.querySelectorAll('[data-piece]')).toHaveLength(5);
});

it('puts a picked element into the group that is chosen next, and goes on to another', async () => {
  const { value, text, button, click } = render(sorting, body);
  click(button('How large an item is'));
  click(button('Put into: Developers decide'));
  expect(value()?.groups).toEqual({ size: 'developers' });
  expect(text()).toContain('Now in Developers decide: How large an item is.');
  await expect.poll(() => document.activeElement?.getAttribute('data-piece')).toBe('plan');
});

it('brings all groups into sight for the first card, and then the one that has taken it', async () => {
  const seen: (string | undefined)[] = [];
  const { root, button, click } = render(sorting, body);
  for (const place of root.querySelectorAll<HTMLElement>('[data-place]'))
    place.scrollIntoView = () => seen.push(place.dataset['place']);
  click(button('How large an item is'));
  await expect.poll(() => seen.splice(0)).toEqual(['developers', 'owner']);
  click(button('Put into: Developers decide'));
  await expect.poll(() => new Set(seen.splice(0))).toEqual(new Set(['developers']));
  click(button('What the Product Goal is'));
  await tick();
  expect(seen).toEqual([]);
});

it('puts the element with the focus into the group of a digit key', () => {
  const { value, button, press } = render(sorting, body);
  press(button('What the Product Goal is'), '1');
  expect(value()?.groups).toEqual({ goal: 'owner' });
});

it('takes an element back out', () => {
  const { value, button, click, press } = render(sorting, body);
  press(button('What the Product Goal is'), '1');
  click(button(/What the Product Goal is, in/));
  click(button('Put it back here'));
  expect(value()?.groups).toEqual({});
});

it('asks for a card first when a group is chosen alone', () => {
  const { value, text, button, click } = render(sorting, body);
  click(button('Put into: Developers decide'));
  expect(value()).toBeUndefined();
  expect(text()).toContain('Pick a card first, then its group.');
});

it('shows where each element belongs', () => {
  const groups = { order: 'owner', size: 'owner' };
  const { text } = render(sorting, body, {
    value: { type: 'sorting', groups },
    feedback: feedback({
      elements: [
        { id: 'order', verdict: 'right', chosen: true },
        { id: 'size', verdict: 'wrong', chosen: true, expected: 'developers' },
      ],
    }),
  });
  expect(text()).toContain('In its place');
  expect(text()).toContain('Belongs in: Developers decide');
  expect(text()).toContain('You put nothing here.');
});
