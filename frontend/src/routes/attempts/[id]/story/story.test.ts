import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Debrief, Play } from '$lib/api/types';
import { Story } from './play.svelte';

const SCENE = {
  id: 's1',
  position: 0,
  basis: 'judgement',
  objective: { id: '1.1', short: 'Who decides', category: 1, available: true },
  stemHtml: '',
  questionHtml: '',
  body: { type: 'scene', scenario: 'story', title: 'One', decision: 1, state: [], choices: [] },
};

/** A server with a story of one scene. */
class Server {
  play = {
    id: 'play',
    kind: 'scenario',
    title: 'Story',
    scenario: 'story',
    startedAt: 'now',
    items: [SCENE],
    responses: [],
    next: 's1',
    progress: { answered: 0, total: 1 },
  } as unknown as Play;
  refusal: string | undefined;
  isOver = true;
  finished = 0;

  fetch = (path: string, request: RequestInit): Promise<Response> => {
    if (path.endsWith('/debrief')) return this.#debrief();
    if (path.endsWith('/finish')) this.finished += 1;
    if (!path.endsWith('/responses')) return Promise.resolve(Response.json(this.play));
    if (this.refusal !== undefined) {
      const problem = { status: 409, detail: this.refusal };
      return Promise.resolve(Response.json(problem, { status: 409 }));
    }
    const { item, response } = JSON.parse(request.body as string) as Play['responses'][number];
    this.decide(item, response.choice);
    return Promise.resolve(Response.json({}));
  };

  decide(item: string, choice: string) {
    const { next, ...rest } = this.play;
    const response = { item, response: { type: 'scene', choice } };
    this.play = { ...rest, responses: [response] } as unknown as Play;
    expect(next).toBe('s1');
  }

  #debrief(): Promise<Response> {
    const debrief = { title: 'Story' } as Debrief;
    return Promise.resolve(
      this.isOver
        ? Response.json(debrief)
        : Response.json({ status: 409, detail: 'Not over.' }, { status: 409 }),
    );
  }
}

let server: Server;
beforeEach(() => {
  localStorage.setItem('groundwork.learner', '1');
  server = new Server();
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => vi.unstubAllGlobals());

async function opened(): Promise<Story> {
  const story = new Story('play');
  await story.open();
  return story;
}

it('goes from the last choice to the look back, and closes the attempt', async () => {
  const story = await opened();
  expect(story.phase).toBe('scene');
  await story.choose('ask');
  expect(story.phase).toBe('over');
  expect(story.debrief?.title).toBe('Story');
  expect(server.finished).toBe(1);
});

it('says why a choice was refused, and stays in the scene', async () => {
  const story = await opened();
  server.refusal = 'She is away.';
  await story.choose('call');
  expect(story.phase).toBe('scene');
  expect(story.notice).toEqual({ kind: 'refused', text: 'She is away.' });
  expect(story.isSending).toBe(false);
});

it('follows another tab that decided the scene first', async () => {
  const story = await opened();
  server.decide('s1', 'ask');
  server.refusal = 'This item has its response already.';
  await story.choose('call');
  expect(story.phase).toBe('over');
  expect(story.notice).toEqual({ kind: 'elsewhere' });
});

it('knows a story that was left before its end', async () => {
  const { next, ...rest } = server.play;
  server.play = { ...rest, finishedAt: 'now' } as Play;
  server.isOver = false;
  expect((await opened()).phase).toBe('left');
  expect(next).toBe('s1');
});
