import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Clock from './Clock.svelte';

let over = 0;
let clock: Record<string, unknown>;

function wind(stopped = false) {
  document.body.innerHTML = '';
  over = 0;
  const props = { seconds: 30, stopped, onover: () => (over += 1) };
  clock = mount(Clock, { target: document.body, props });
  flushSync();
}

function pass(seconds: number) {
  vi.advanceTimersByTime(seconds * 1000);
  flushSync();
}

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await unmount(clock);
  vi.useRealTimers();
});

it('counts down and lets silence decide once', () => {
  wind();
  pass(29);
  expect(document.body.textContent).toContain('1 second to decide');
  expect(over).toBe(0);
  pass(10);
  expect(over).toBe(1);
});

it('goes away for whoever needs longer', () => {
  wind();
  pass(10);
  document.querySelector('button')?.click();
  flushSync();
  pass(60);
  expect(over).toBe(0);
  expect(document.body.textContent).toContain('take your time');
});

it('stands still while a choice is on its way', () => {
  wind(true);
  pass(60);
  expect(over).toBe(0);
});
