import { expect, it } from 'vitest';
import grid from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'grid'>;
const MUSEUM = 'The maritime museum: took note of the letter';

it('shows every zone by where it lies, and every card by its number', () => {
  const { root, button } = render(grid, body);
  expect(root.querySelectorAll('[data-place]')).toHaveLength(4);
  expect(root.querySelectorAll('[data-piece]')).toHaveLength(4);
  expect(button('Power high, interest low: Keep satisfied; 0 cards')).toBeDefined();
  expect(button(`Card 1: ${MUSEUM}`)).toBeDefined();
});

it('puts a picked card into the zone that is chosen next, and goes on to another', async () => {
  const { value, text, button, click } = render(grid, body);
  click(button(`Card 1: ${MUSEUM}`));
  click(button(/^Power low, interest low/));
  expect(value()?.zones).toEqual({ museum: 'low-low' });
  expect(text()).toContain(`Now at power low, interest low: ${MUSEUM}.`);
  expect(button('Power low, interest low: Keep an eye on; 1 card')).toBeDefined();
  await expect.poll(() => document.activeElement?.getAttribute('data-piece')).toBe('harbour');
});

it('picks a card by its number and goes from zone to zone with the arrows', async () => {
  const { value, button, click, press } = render(grid, body);
  press(button(`Card 1: ${MUSEUM}`), '2');
  await expect.poll(() => document.activeElement?.getAttribute('data-place')).toBe('low-high');
  press(document.activeElement as HTMLElement, 'ArrowRight');
  await expect.poll(() => document.activeElement?.getAttribute('data-place')).toBe('high-high');
  click(document.activeElement as HTMLElement);
  expect(value()?.zones).toEqual({ harbour: 'high-high' });
});

it('moves a placed card with the arrows, keeps the focus on it and says where the plane ends', async () => {
  const { value, text, button, click, press } = render(grid, body);
  click(button(`Card 1: ${MUSEUM}`));
  click(button(/^Power low, interest low/));
  press(button(/^Card 1, power low, interest low/), 'ArrowUp');
  expect(value()?.zones).toEqual({ museum: 'low-high' });
  await expect.poll(() => document.activeElement?.getAttribute('data-piece')).toBe('museum');
  press(button(/^Card 1, power high, interest low/), 'ArrowLeft');
  expect(value()?.zones).toEqual({ museum: 'low-high' });
  expect(text()).toContain('The plane ends here. Still at power high, interest low');
});

it('lets a card go with Escape and takes a placed one back out', () => {
  const { value, text, button, click, press } = render(grid, body);
  click(button(`Card 1: ${MUSEUM}`));
  press(button(`Card 1: ${MUSEUM}`), 'Escape');
  expect(text()).toContain('Let go. Nothing has moved.');
  click(button(`Card 1: ${MUSEUM}`));
  click(button(/^Power low, interest low/));
  click(button(/^Card 1, power low/));
  click(button('Put it back here'));
  expect(value()?.zones).toEqual({});
});

it('asks for a card first when a zone is chosen alone', () => {
  const { value, text, button, click } = render(grid, body);
  click(button(/^Power low, interest low/));
  expect(value()).toBeUndefined();
  expect(text()).toContain('Pick a card first, then its place.');
});

it('shows where each card belongs and which axis was off', () => {
  const zones = { harbour: 'high-high', crews: 'low-low' };
  const { root, text } = render(grid, body, {
    value: { type: 'grid', zones },
    feedback: feedback({
      elements: [
        { id: 'harbour', verdict: 'right', chosen: true },
        { id: 'crews', verdict: 'wrong', chosen: true, expected: 'high-low' },
      ],
    }),
  });
  expect(text()).toContain('In its place');
  expect(text()).toContain('Belongs in: Keep informed (power low, interest high)');
  expect(text()).toContain('You put it in: Keep an eye on.');
  expect(text()).toContain('Here interest is high, not low.');
  expect(root.querySelectorAll('.missed')).toHaveLength(1);
});
