import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import type { Feedback } from '$lib/api/types';
import recall from '.';
import type { BodyOf, Judging, ResponseOf } from '../model';
import { render } from '../rendering.svelte';
import example from './example.json';
import states from './states.json';

const body = example as BodyOf<'recall'>;
type State = { response: ResponseOf<'recall'>; feedback: Feedback };

function answered({ response, feedback }: State, some: Partial<Judging> = {}) {
  const send = vi.fn<Judging['send']>(() => Promise.resolve());
  const judging: Judging = { given: undefined, send, ...some };
  return { send, ...render(recall, body, { value: response, feedback, judging }) };
}

function inputs(root: HTMLElement): HTMLInputElement[] {
  return [...root.querySelectorAll('input')];
}

it('takes a term a line, and goes to the next one by Enter', () => {
  const { root, value, press } = render(recall, body);
  const [first, second, third] = inputs(root);
  if (!first || !second || !third) throw new Error('Three lines are wanted.');
  first.value = 'Increment';
  first.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(value()?.entries).toEqual(['Increment', '', '']);
  press(first, 'Enter');
  expect(document.activeElement).toBe(second);
  press(third, 'Enter');
  expect(document.activeElement).toBe(second);
});

it('gives further lines up to the most', async () => {
  const { root, click, button } = render(recall, body);
  click(button('One more line'));
  await expect.poll(() => document.activeElement).toBe(inputs(root)[3]);
  click(button('One more line'));
  expect(inputs(root)).toHaveLength(5);
  expect(() => button('One more line')).toThrow();
});

it('says what was found, what was not and why an error is none', () => {
  const { text } = answered(states.wrong as State);
  expect(text()).toContain('Not one of them');
  expect(text()).toContain('A chart shows work.');
  expect(text()).toContain('Missing from yours');
});

it('claims a term for a line: first the line, then the term', () => {
  const { send, click, button } = answered(states.partly as State);
  click(button(/^What is finished\. Not found/));
  click(button('Mine means this: Increment'));
  expect(send).toHaveBeenCalledWith({
    type: 'recall',
    claims: [{ entry: 3, term: 'increment' }],
  });
});

it('claims the other way round, and lets go by Escape', () => {
  const { send, click, button, press, text } = answered(states.partly as State);
  click(button('Mine means this: Increment'));
  expect(text()).toContain('Which of yours means Increment?');
  press(button('Mine means this: Increment'), 'Escape');
  click(button(/^What is finished\. Not found/));
  click(button(/^What is finished\. Not found/));
  expect(send).not.toHaveBeenCalled();
  click(button('Mine means this: Sprint Backlog'));
  click(button(/^The plan for these two weeks/));
  expect(send).toHaveBeenCalledWith({
    type: 'recall',
    claims: [{ entry: 2, term: 'sprint-backlog' }],
  });
});

it('says when a claim could not be stored', async () => {
  const send = () => Promise.reject(new Error('no network'));
  const { click, button, root } = answered(states.partly as State, { send });
  click(button('Mine means this: Increment'));
  click(button(/^What is finished/));
  await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain('Not saved');
});

it('takes a claim back', () => {
  const claims = [
    { entry: 2, term: 'sprint-backlog' },
    { entry: 3, term: 'increment' },
  ];
  const given: Judging['given'] = {
    by: 'self',
    judgement: { type: 'recall', claims },
    judgedAt: '2026-01-05T08:00:00Z',
  };
  const { send, click, button, text } = answered(states.judged as State, { given });
  expect(text()).toContain('By your own count: Increment');
  click(button('Take it back: What is finished'));
  expect(send).toHaveBeenCalledWith({ type: 'recall', claims: claims.slice(0, 1) });
});

it('offers no claim once all is named, and none where nobody judges', () => {
  expect(answered(states.right as State).root.querySelector('[data-claim]')).toBeNull();
  const { response, feedback } = states.partly as State;
  const { root } = render(recall, body, { value: response, feedback });
  expect(root.querySelector('[data-claim]')).toBeNull();
});
