import { expect, it } from 'vitest';
import cloze from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'cloze'>;
const focused = () => document.activeElement;
const place = (gap: string, option: string) =>
  String(
    1 + (body.gaps.find((it) => it.id === gap)?.options.findIndex((it) => it.id === option) ?? 0),
  );

it('shows the text with a button for each gap, and the options of the first', () => {
  const { root, text } = render(cloze, body);
  expect(text()).toContain('How we work');
  expect(root.querySelectorAll('[data-gap]')).toHaveLength(3);
  expect(root.querySelector('ul li [data-gap]')).not.toBeNull();
  expect(root.querySelector('[role=group]')?.getAttribute('aria-label')).toBe(
    'Options for gap 1 of 3',
  );
  expect(root.querySelectorAll('[data-piece]')).toHaveLength(2);
});

it('puts the chosen words into the open gap and goes on to the next empty one', async () => {
  const { value, text, button, click } = render(cloze, body);
  click(button('Gap 3 of 3: empty'));
  click(button('the Developers'));
  expect(value()?.gaps).toEqual({ size: 'developers' });
  expect(text()).toContain('Now in gap 3: the Developers. 2 gaps are still empty.');
  expect(button('Gap 3 of 3: the Developers')).toBeDefined();
  await expect.poll(() => focused()?.getAttribute('data-gap')).toBe('order');
});

it('fills gap after gap by digits alone', async () => {
  const { value, button, press } = render(cloze, body);
  press(button('Gap 1 of 3: empty'), place('order', 'tomas'));
  await expect.poll(() => focused()?.getAttribute('data-gap')).toBe('done');
  press(focused() as HTMLElement, place('done', 'definition'));
  await expect.poll(() => focused()?.getAttribute('data-gap')).toBe('size');
  press(focused() as HTMLElement, place('size', 'developers'));
  expect(value()?.gaps).toEqual({ order: 'tomas', done: 'definition', size: 'developers' });
  await expect.poll(() => focused()?.getAttribute('data-gap')).toBe('size');
});

it('goes to the options when a key opens a gap, and back on Escape', async () => {
  const { root, button, click, press } = render(cloze, body);
  click(button('Gap 2 of 3: empty'));
  await expect.poll(() => focused()?.getAttribute('data-piece')).toBe(body.gaps[1]?.options[0]?.id);
  press(focused() as HTMLElement, 'Escape');
  await expect.poll(() => focused()?.getAttribute('data-gap')).toBe('done');
  expect(root.querySelectorAll('[data-piece]')).toHaveLength(0);
  expect(focused()?.getAttribute('aria-expanded')).toBe('false');
});

it('shows which words were chosen when a filled gap is opened again', () => {
  const { button, click } = render(cloze, body);
  click(button('Tomas'));
  click(button('Gap 1 of 3: Tomas'));
  expect(button('Tomas').getAttribute('aria-pressed')).toBe('true');
  expect(button('The steering board').getAttribute('aria-pressed')).toBe('false');
});

it('says of each gap why, and what belongs there', () => {
  const { root, text } = render(cloze, body, {
    value: { type: 'cloze', gaps: { order: 'tomas', done: 'shown', size: 'developers' } },
    feedback: feedback({
      elements: [
        { id: 'order', verdict: 'right', chosen: true, rationaleHtml: 'One person.' },
        {
          id: 'done',
          verdict: 'wrong',
          chosen: true,
          expected: 'definition',
          rationaleHtml: 'No.',
        },
        { id: 'done/definition', verdict: 'missed', chosen: false, rationaleHtml: 'Yes.' },
        { id: 'size', verdict: 'right', chosen: true },
      ],
    }),
  });
  expect(root.querySelectorAll('button')).toHaveLength(0);
  expect(text()).toContain('it was shown to the dispatchers does not fit.');
  expect(text()).toContain('Gap 1 · fits');
  expect(text()).toContain('Gap 2 · does not fit');
  expect(text()).toMatch(/No\..*What belongs there.*meets the Definition of Done.*Yes\./);
});
