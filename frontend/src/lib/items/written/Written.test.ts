import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import type { Feedback } from '$lib/api/types';
import written from '.';
import type { BodyOf, Judging, ResponseOf } from '../model';
import { render } from '../rendering.svelte';
import example from './example.json';
import states from './states.json';

const body = example as BodyOf<'written'>;
const { response, feedback } = states.wrong as {
  response: ResponseOf<'written'>;
  feedback: Feedback;
};

function answered(some: Partial<Judging> = {}) {
  const send = vi.fn<Judging['send']>(() => Promise.resolve());
  const judging: Judging = { given: undefined, send, ...some };
  const page = render(written, body, { value: response, feedback, judging });
  const choose = (criterion: string, level: number) => {
    const radios = page.root.querySelectorAll<HTMLInputElement>(
      `[data-criterion="${criterion}"] input`,
    );
    radios[level]?.click();
    flushSync();
  };
  return { send, choose, ...page };
}

it('says what comes afterwards and shows none of it', () => {
  const { text } = render(written, body);
  expect(text()).toContain('20 to 60 words.');
  expect(text()).toContain('judge yours by 3 criteria');
  expect(text()).not.toContain('The answer is clear');
});

it('counts the words while they are written', () => {
  const { root, value, text } = render(written, body);
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'Dear Mr Okoro, no.';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(value()?.text).toBe('Dear Mr Okoro, no.');
  expect(text()).toContain('4 words, 20 to 60 asked');
});

it('shows the own text beside the model and its reasons', () => {
  const { text } = answered();
  expect(text()).toContain(response.text);
  expect(text()).toContain('Dear Mr Okoro, the export will not come this quarter.');
  expect(text()).toContain('The no stands in the first sentence.');
});

it('saves a judgement once every criterion has its points', async () => {
  const { send, choose, click, button, text } = answered();
  choose('answer', 2);
  choose('reason', 1);
  expect(text()).toContain('3 of 6');
  click(button('Save my judgement'));
  expect(text()).toContain('1 criterion is still open.');
  await expect
    .poll(() => document.activeElement?.closest('fieldset')?.dataset['criterion'])
    .toBe('door');
  choose('door', 0);
  click(button('Save my judgement'));
  expect(send).toHaveBeenCalledWith({
    type: 'written',
    levels: { answer: 2, reason: 1, door: 0 },
  });
  await expect.poll(text).toContain('Saved: 3 of 6.');
});

it('says when the judgement could not be stored', async () => {
  const { choose, click, button, root } = answered({
    send: () => Promise.reject(new Error('no network')),
  });
  for (const criterion of ['answer', 'reason', 'door']) choose(criterion, 1);
  click(button('Save my judgement'));
  await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain('Not saved');
});

it('shows the judgement that counts, and leaves a trainer’s as it is', () => {
  const levels = { answer: 2, reason: 2, door: 1 };
  const given = { judgement: { type: 'written' as const, levels }, judgedAt: '' };
  const own = answered({ given: { ...given, by: 'self' } });
  expect(own.root.querySelectorAll('input:checked')).toHaveLength(3);
  expect(own.text()).toContain('5 of 6');
  const theirs = answered({ given: { ...given, by: 'trainer' } });
  expect(theirs.text()).toContain('Your trainer judged this text.');
  expect(theirs.root.querySelector('fieldset')?.disabled).toBe(true);
  expect(() => theirs.button('Save my judgement')).toThrow();
});

it('shows what a trainer wrote, and the learner’s own points beside theirs', () => {
  const by = (levels: Record<string, number>) => ({
    judgement: { type: 'written' as const, levels },
    judgedAt: '',
  });
  const { text, root } = answered({
    given: { ...by({ answer: 1, reason: 0, door: 2 }), by: 'trainer', comment: 'Say <b>why</b>.' },
    own: { ...by({ answer: 2, reason: 0, door: 2 }), by: 'self' },
  });
  expect(text()).toContain('What your trainer says');
  expect(text()).toContain('Say <b>why</b>.');
  expect(text()).toContain('3 of 6');
  const marked = [...root.querySelectorAll('.yours')].map(
    (mark) => mark.closest('label')?.querySelector('input')?.value,
  );
  expect(marked).toEqual(['2', '0', '2']);
});
