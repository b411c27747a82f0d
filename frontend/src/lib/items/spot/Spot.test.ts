import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import spot from '.';
import type { BodyOf } from '../model';
import { feedback, render } from '../rendering.svelte';
import example from './example.json';

const body = example as BodyOf<'spot'>;
const sentence = (root: HTMLElement, id: string) =>
  root.querySelector<HTMLElement>(`[data-sentence="${id}"]`) as HTMLElement;

function pointer(type: string, target: EventTarget, kind = 'mouse') {
  const init = { bubbles: true, pointerId: 1, isPrimary: true, button: 0, pointerType: kind };
  target.dispatchEvent(new PointerEvent(type, init));
  flushSync();
}

/** Strokes from one thing on the page to another, over what is under the pointer on the way. */
function strokeOver(start: HTMLElement, over: HTMLElement[], kind?: string) {
  pointer('pointerdown', start, kind);
  for (const it of over) {
    // A page without a layout cannot tell by itself what is under the pointer.
    document.elementFromPoint = () => it;
    pointer('pointermove', window, kind);
  }
  pointer('pointerup', window, kind);
}

it('shows every sentence as a checkbox within its text', () => {
  const { root, text } = render(spot, body);
  expect(root.querySelectorAll('input[type=checkbox]')).toHaveLength(5);
  expect(root.querySelectorAll('.document p')).toHaveLength(2);
  expect(text()).toContain('everybody listened. The head of dispatch');
  expect(text()).toContain('Marked 0 of 2.');
});

it('marks and clears a sentence by a tap anywhere on it', () => {
  const { root, value, text, click } = render(spot, body);
  click(sentence(root, 'demo'));
  expect(value()?.sentences).toEqual(['demo']);
  expect(root.querySelector('[role=status]')?.textContent).toBe('Marked 1 of 2.');
  click(sentence(root, 'demo'));
  expect(value()?.sentences).toEqual([]);
  expect(text()).toContain('Marked 0 of 2.');
});

it('marks what a stroke of the mouse passes, over the ends of lines and paragraphs', () => {
  const { root, value } = render(spot, body);
  strokeOver(sentence(root, 'sign'), [root, sentence(root, 'price')]);
  expect(value()?.sentences).toEqual(['sign', 'price']);
});

it('takes no click for a stroke, and no click from its release', () => {
  const { root, value, click } = render(spot, body);
  strokeOver(sentence(root, 'sign'), [sentence(root, 'sign')]);
  expect(value()).toBeUndefined();
  strokeOver(sentence(root, 'sign'), [sentence(root, 'demo'), sentence(root, 'sign')]);
  click(sentence(root, 'sign'));
  expect(value()?.sentences).toEqual(['demo', 'sign']);
});

it('strokes with a finger only from the box, so that the page still scrolls', () => {
  const { root, value } = render(spot, body);
  strokeOver(sentence(root, 'sign'), [sentence(root, 'price')], 'touch');
  expect(value()).toBeUndefined();
  const box = sentence(root, 'sign').querySelector<HTMLElement>('input') as HTMLElement;
  strokeOver(box, [sentence(root, 'price')], 'touch');
  expect(value()?.sentences).toEqual(['sign', 'price']);
});

it('says of every sentence whether it was one to mark', () => {
  const { root, text } = render(spot, body, {
    value: { type: 'spot', sentences: ['demo', 'price'] },
    feedback: feedback({
      elements: [
        { id: 'goal', verdict: 'neutral', chosen: false, rationaleHtml: 'Because.' },
        { id: 'demo', verdict: 'right', chosen: true },
        { id: 'sign', verdict: 'missed', chosen: false },
        { id: 'price', verdict: 'wrong', chosen: true },
        { id: 'plan', verdict: 'neutral', chosen: false },
      ],
    }),
  });
  expect(root.querySelectorAll('input')).toHaveLength(0);
  expect(text()).toContain('You marked it · right Then the Developers');
  expect(text()).toContain('One of them, not marked The head of dispatch');
  expect(text()).toContain('You marked it · not one of them Fuel costs');
  expect(root.querySelectorAll('details')).toHaveLength(1);
});
