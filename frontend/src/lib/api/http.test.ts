import { describe, expect, it } from 'vitest';
import { Refused, Unreachable } from './failure';
import { get, getText, post, type Fetch } from './http';

const ok = (body: unknown) => new Response(JSON.stringify(body), { status: 200 });
const problem = (status: number, detail: string) =>
  new Response(JSON.stringify({ title: 'No', status, detail }), { status });
const noPause = () => Promise.resolve();

/** Answers each request with the next step: a response, or a failure of the network. */
function network(...steps: (Response | Error)[]) {
  const sent: { path: string; request: RequestInit | undefined }[] = [];
  const send: Fetch = (path, request) => {
    sent.push({ path: String(path), request });
    const step = steps.shift() ?? new Error('more requests than expected');
    return step instanceof Error ? Promise.reject(step) : Promise.resolve(step);
  };
  return { send, sent };
}

describe('get', () => {
  it('yields the body', async () => {
    expect(await get('/api/me', network(ok({ guest: true })).send)).toEqual({ guest: true });
  });

  it('turns problem details into a typed refusal', async () => {
    const refused = await get('/api/x', network(problem(404, 'No such thing.')).send).catch(
      (failure: unknown) => failure,
    );
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).problem).toEqual({
      status: 404,
      title: 'No',
      detail: 'No such thing.',
    });
  });

  it('survives a refusal without a body', async () => {
    const bare = new Response('<html>', { status: 502, statusText: 'Bad Gateway' });
    await expect(get('/api/x', network(bare).send)).rejects.toMatchObject({
      problem: { status: 502, title: 'Bad Gateway' },
    });
  });

  it('says when nobody answered', async () => {
    await expect(get('/api/x', network(new TypeError('failed')).send)).rejects.toBeInstanceOf(
      Unreachable,
    );
  });
});

describe('getText', () => {
  it('yields the body as it is', async () => {
    const table = new Response('title\r\nJune\r\n', { status: 200 });
    expect(await getText('/api/me/courses.csv', network(table).send)).toBe('title\r\nJune\r\n');
  });

  it('turns problem details into a typed refusal', async () => {
    const refused = getText('/api/x', network(problem(409, 'Nothing to renew.')).send);
    await expect(refused).rejects.toMatchObject({ problem: { detail: 'Nothing to renew.' } });
  });
});

describe('post', () => {
  it('sends the same body again when the network fails', async () => {
    const { send, sent } = network(new TypeError('failed'), ok({ id: 'a' }));
    expect(await post('/api/attempts', { id: 'a' }, send, noPause)).toEqual({ id: 'a' });
    expect(sent.map(({ request }) => request?.body)).toEqual(['{"id":"a"}', '{"id":"a"}']);
  });

  it('sends again when the server could not store it now', async () => {
    const { send, sent } = network(problem(503, 'Busy.'), problem(503, 'Busy.'), ok({}));
    await post('/api/attempts', {}, send, noPause);
    expect(sent).toHaveLength(3);
  });

  it('does not repeat what was refused', async () => {
    const { send, sent } = network(problem(409, 'Answered before.'));
    await expect(post('/api/attempts', {}, send, noPause)).rejects.toBeInstanceOf(Refused);
    expect(sent).toHaveLength(1);
  });

  it('gives up after three tries', async () => {
    const { send, sent } = network(new TypeError(), new TypeError(), new TypeError());
    await expect(post('/api/attempts', {}, send, noPause)).rejects.toBeInstanceOf(Unreachable);
    expect(sent).toHaveLength(3);
  });

  it('sends no content type without a body', async () => {
    const { send, sent } = network(ok({}));
    await post('/api/guest', undefined, send, noPause);
    expect(sent[0]?.request?.headers).toBeUndefined();
  });
});
