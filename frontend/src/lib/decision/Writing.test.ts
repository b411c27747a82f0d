import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refused } from '$lib/api/failure';
import type { DraftKey } from './draft';
import Writing from './Writing.svelte';
import type { Values } from './steps';

const key: DraftKey = { form: 'outcome', decision: 'd-1' };
const pages: (() => void)[] = [];

beforeEach(() => localStorage.clear());
afterEach(() => pages.splice(0).forEach((leave) => leave()));

function open(some: { store?: (id: string, values: Values) => Promise<unknown> } = {}) {
  const store = vi.fn(some.store ?? (() => Promise.resolve()));
  const done = vi.fn(() => Promise.resolve());
  const root = document.createElement('div');
  document.body.append(root);
  const page = mount(Writing, { target: root, props: { of: key, store, done, reload: vi.fn() } });
  flushSync();
  pages.push(() => {
    void unmount(page);
    root.remove();
  });
  const press = (label: string) => {
    const button = [...root.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === label,
    );
    if (button === undefined) throw new Error(`no button ${label}`);
    button.click();
    flushSync();
  };
  const write = (text: string) => {
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
  };
  const choose = (value: string) => {
    root.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
    flushSync();
  };
  const field = () => root.querySelector('textarea')?.value;
  return { root, store, done, press, write, choose, field, text: () => root.textContent ?? '' };
}

it('asks one thing at a time, and goes on only with an answer', async () => {
  const page = open();
  page.press('Next');
  expect(page.text()).toContain('Write at least a word');
  page.write('One renewed');
  page.press('Next');
  await expect.poll(page.text).toContain('Did what you expected come true?');
  page.press('Back');
  await expect.poll(page.field).toBe('One renewed');
});

it('stores all of it at the end and forgets the draft', async () => {
  const page = open();
  page.write('One renewed');
  page.press('Next');
  await expect.poll(page.text).toContain('Step 2 of 3');
  page.choose('partly');
  page.press('Next');
  await expect.poll(page.text).toContain('Step 3 of 3');
  page.write('Ask');
  page.press('Store');
  await expect.poll(() => page.done.mock.calls.length).toBe(1);
  expect(page.store.mock.calls[0]?.[1]).toEqual({
    happened: 'One renewed',
    asExpected: 'partly',
    lesson: 'Ask',
  });
  expect(localStorage).toHaveLength(0);
});

it('keeps what is written over a reload, with the same id', async () => {
  const before = open({ store: () => Promise.reject(new Error('no network')) });
  before.write('One renewed');
  before.press('Next');
  await expect.poll(before.text).toContain('Step 2 of 3');
  before.choose('no');
  before.press('Next');
  await expect.poll(before.text).toContain('Step 3 of 3');
  before.write('Ask');
  before.press('Store');
  await expect.poll(before.text).toContain('Not stored yet.');
  pages.splice(0).forEach((leave) => leave());

  const after = open();
  expect(after.text()).toContain('Step 3 of 3');
  expect(after.field()).toBe('Ask');
  after.press('Store');
  await expect.poll(() => after.store.mock.calls.length).toBe(1);
  expect(after.store.mock.calls[0]).toEqual(before.store.mock.calls[0]);
});

it('offers to show what is stored when that is something else', async () => {
  localStorage.setItem(
    'groundwork.decision.outcome.d-1',
    JSON.stringify({ id: 'e-1', values: { happened: 'a', asExpected: 'no', lesson: 'b' } }),
  );
  const refused = new Refused({ status: 409, title: 'Conflict' });
  const page = open({ store: () => Promise.reject(refused) });
  page.press('Store');
  await expect.poll(page.text).toContain('Show what is stored');
  expect(localStorage).toHaveLength(1);
});

it('takes no draft that is none', () => {
  localStorage.setItem('groundwork.decision.outcome.d-1', '{"id":5,"values":{"happened":7}}');
  expect(open().field()).toBe('');
});
