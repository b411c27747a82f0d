import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refused } from './failure';
import { asLearner, ifLearner, isKnown } from './session';

const unknown = () => Promise.reject(new Refused({ status: 401, title: 'Unauthorized' }));
const guests = vi.fn(() => Promise.resolve(new Response('{"guest":true}', { status: 201 })));

beforeEach(() => {
  localStorage.clear();
  guests.mockClear();
  vi.stubGlobal('fetch', guests);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('makes a guest before the first request of a newcomer', async () => {
  expect(await asLearner(() => Promise.resolve('done'))).toBe('done');
  expect(guests).toHaveBeenCalledOnce();
  expect(isKnown()).toBe(true);
});

it('makes no second guest', async () => {
  await asLearner(() => Promise.resolve('one'));
  await asLearner(() => Promise.resolve('two'));
  expect(guests).toHaveBeenCalledOnce();
});

it('makes a new guest where the session is gone, and asks again', async () => {
  localStorage.setItem('groundwork.learner', '1');
  const answers = [unknown, () => Promise.resolve('done')];
  expect(await asLearner(() => (answers.shift() ?? unknown)())).toBe('done');
  expect(guests).toHaveBeenCalledOnce();
});

it('asks nothing about a newcomer', async () => {
  const request = vi.fn(() => Promise.resolve('never'));
  expect(await ifLearner(request)).toBeUndefined();
  expect(request).not.toHaveBeenCalled();
});

it('forgets a learner whom the server does not know', async () => {
  localStorage.setItem('groundwork.learner', '1');
  expect(await ifLearner(unknown)).toBeUndefined();
  expect(isKnown()).toBe(false);
});

it('hands on every other failure', async () => {
  localStorage.setItem('groundwork.learner', '1');
  const busy = () => Promise.reject(new Refused({ status: 503, title: 'Busy' }));
  await expect(ifLearner(busy)).rejects.toBeInstanceOf(Refused);
});
