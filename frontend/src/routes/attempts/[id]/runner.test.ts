import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { AttemptView, ItemResponse, ResponseView } from '$lib/api/types';
import { loadItemTypes } from '$lib/items/registry';
import { recall } from './keeping';
import { Runner } from './runner.svelte';
import { sampleAttempt, sampleFeedback, sampleResponse } from './sample';

/** A server with one attempt, which can be taken away and which counts an answer sent twice once. */
class Server {
  attempt: AttemptView = sampleAttempt();
  isUp = true;
  /** Whether it says only at the end how the answers were, and chooses each item when the one before is in. */
  isChecking = false;
  refusal: number | undefined;
  readonly bodies: string[] = [];

  fetch = (path: string, request: RequestInit): Promise<Response> => {
    if (!this.isUp) return Promise.reject(new TypeError('no network'));
    if (path.endsWith('/finish')) this.attempt = { ...this.attempt, finishedAt: 'now' };
    if (path.endsWith('/judgements')) return Promise.resolve(Response.json(this.#judged(path)));
    if (!path.endsWith('/responses')) return Promise.resolve(Response.json(this.attempt));
    if (this.refusal !== undefined) {
      const problem = { status: this.refusal, detail: 'No such option.' };
      return Promise.resolve(Response.json(problem, { status: this.refusal }));
    }
    return Promise.resolve(Response.json(this.#respond(request.body as string)));
  };

  #judged(path: string) {
    const item = path.includes('response-first') ? 'first' : 'unknown';
    const feedback = sampleFeedback({ score: { earned: 2, possible: 3 }, judged: { by: 'self' } });
    return sampleResponse(item, { feedback, next: 'second' });
  }

  #respond(body: string) {
    this.bodies.push(body);
    const { id, item } = JSON.parse(body) as { id: string; item: string };
    const left = ['first', 'second', 'third'].filter((it) => it > item || it === 'third');
    const response = sampleResponse(item, { id, next: item === 'third' ? undefined : left.at(0) });
    this.attempt = { ...this.attempt, responses: [...this.attempt.responses, response] };
    return this.isChecking ? this.#withheld(response) : response;
  }

  #withheld(told: ResponseView): ResponseView {
    const response = { ...told };
    delete response.feedback;
    const responses = this.attempt.responses.map((it) => (it.id === response.id ? response : it));
    const items = sampleAttempt().items.slice(0, responses.length + 1);
    this.attempt = { ...this.attempt, items, responses, next: response.next };
    return response;
  }
}

const KEY: ItemResponse = { type: 'single-choice', option: 'key' };
let server: Server;
let finished: boolean;

// The first load compiles the component, which takes a while.
beforeAll(() => loadItemTypes(['single-choice']), 60_000);

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('groundwork.learner', '1');
  vi.useFakeTimers();
  server = new Server();
  finished = false;
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(wanted?: string): Promise<Runner> {
  const runner = new Runner('attempt', localStorage, () => (finished = true));
  await runner.open(wanted);
  return runner;
}

/** Lets a request and its quick tries come to an end. */
const settled = () => vi.advanceTimersByTimeAsync(1900);

it('opens by itself once the server is back', async () => {
  server.isUp = false;
  const runner = await opened();
  expect(runner.phase).toBe('unreached');
  server.isUp = true;
  runner.waiting.now();
  await settled();
  expect(runner.phase).toBe('ready');
  expect(runner.waiting.reason).toBeUndefined();
});

it('shows the next item and takes an answer', async () => {
  const runner = await opened();
  expect(runner.itemId).toBe('first');
  runner.give(KEY, 'sure');
  await runner.check();
  expect(runner.answered?.feedback?.verdict).toBe('right');
  expect(JSON.parse(server.bodies[0] ?? '')).toMatchObject({ item: 'first', certainty: 'sure' });
  expect(recall(localStorage, 'attempt')).toBeUndefined();
});

it('sends nothing while something is missing, and says what', async () => {
  const runner = await opened();
  await runner.check();
  expect(runner.notice).toEqual({ kind: 'missing', text: 'Choose one answer first.' });
  expect(server.bodies).toEqual([]);
});

it('keeps an answer while the server is away and sends the same one later', async () => {
  const runner = await opened();
  runner.give(KEY, undefined);
  server.isUp = false;
  void runner.check();
  await settled();
  expect(runner.waiting.reason).toBe('unreached');
  const kept = recall(localStorage, 'attempt');
  server.isUp = true;
  runner.waiting.now();
  await settled();
  expect(runner.answered).toBeDefined();
  expect(server.bodies.map((body) => (JSON.parse(body) as { id: string }).id)).toEqual([kept?.id]);
});

it('sends an answer that an earlier visit could not send', async () => {
  const before = await opened();
  before.give(KEY, undefined);
  server.isUp = false;
  void before.check();
  await settled();
  before.waiting.stop();
  server.isUp = true;
  const after = await opened();
  await settled();
  expect(after.itemId).toBe('first');
  expect(after.answered).toBeDefined();
  expect(server.bodies).toHaveLength(1);
});

it('restores a draft after a reload', async () => {
  (await opened()).give(KEY, 'guess');
  const after = await opened();
  expect(after.value).toEqual(KEY);
  expect(after.certainty).toBe('guess');
  expect(server.bodies).toEqual([]);
});

it('shows what an answer comes to once the learner has judged it', async () => {
  server.attempt = sampleAttempt({ responses: [sampleResponse('first')], next: 'second' });
  const runner = await opened('first');
  await runner.judge({ type: 'written', levels: { answer: 2 } });
  expect(runner.answered?.feedback?.judged?.by).toBe('self');
  expect(runner.attempt?.responses).toHaveLength(1);
});

it('tells the component when a judgement could not be stored', async () => {
  server.attempt = sampleAttempt({ responses: [sampleResponse('first')], next: 'second' });
  const runner = await opened('first');
  server.isUp = false;
  const judged = expect(runner.judge({ type: 'written', levels: {} })).rejects.toThrow();
  await settled();
  await judged;
});

it('shows the answer that another tab gave', async () => {
  const runner = await opened();
  runner.give(KEY, undefined);
  server.attempt = sampleAttempt({ responses: [sampleResponse('first')], next: 'second' });
  server.refusal = 409;
  await runner.check();
  expect(runner.notice).toEqual({ kind: 'elsewhere' });
  expect(runner.answered?.id).toBe('response-first');
});

it('opens the answer again when the server refuses it for good', async () => {
  const runner = await opened();
  runner.give(KEY, undefined);
  server.refusal = 400;
  await runner.check();
  expect(runner.notice).toEqual({ kind: 'refused', text: 'No such option.' });
  expect(runner.isSending).toBe(false);
  expect(recall(localStorage, 'attempt')?.id).toBeUndefined();
});

it('shows an answered item again when it is wanted', async () => {
  server.attempt = sampleAttempt({ responses: [sampleResponse('first')], finishedAt: 'now' });
  const runner = await opened('first');
  expect(runner.answered?.item).toBe('first');
  expect(finished).toBe(false);
});

it('finishes when nothing is left to answer', async () => {
  server.attempt = sampleAttempt({ responses: [sampleResponse('third')], next: undefined });
  await opened();
  await settled();
  expect(finished).toBe(true);
});

it('goes straight on where a check tells nothing until the end', async () => {
  server.isChecking = true;
  server.attempt = sampleAttempt({ kind: 'diagnostic', items: sampleAttempt().items.slice(0, 1) });
  const runner = await opened();
  for (const item of ['first', 'second', 'third']) {
    expect(runner.itemId).toBe(item);
    expect(runner.isSending).toBe(false);
    runner.give(KEY, 'think');
    await runner.check();
  }
  expect(finished).toBe(true);
});

it('fetches the next question of a check once the network is back', async () => {
  server.isChecking = true;
  server.attempt = sampleAttempt({ kind: 'diagnostic', items: sampleAttempt().items.slice(0, 1) });
  const runner = await opened();
  runner.give(KEY, undefined);
  vi.stubGlobal('fetch', async (path: string, request: RequestInit) => {
    const response = await server.fetch(path, request);
    if (path.endsWith('/responses')) server.isUp = false;
    return response;
  });
  await runner.check();
  expect(runner.phase).toBe('unreached');
  server.isUp = true;
  runner.waiting.now();
  await settled();
  expect(runner.phase).toBe('ready');
  expect(runner.itemId).toBe('second');
  expect(server.bodies).toHaveLength(1);
});
