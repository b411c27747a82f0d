import { refusal, Refused, Unreachable } from './failure';

/** Waits between the tries of a request that may safely be sent again. */
const PAUSES_MILLIS = [400, 1200];

export type Fetch = typeof fetch;
export type Sleep = (millis: number) => Promise<void>;

export async function get<T>(path: string, send: Fetch = fetch): Promise<T> {
  return read<T>(await once(path, {}, send));
}

/** Gets what is no JSON, such as a table. */
export async function getText(path: string, send: Fetch = fetch): Promise<string> {
  const response = await once(path, {}, send);
  if (!response.ok) throw await refusal(response);
  return response.text();
}

/**
 * Posts something that carries its own id or changes nothing when repeated, so that a resend is counted once.
 * Tried again when no answer came or the server says that it could not store it now (503).
 */
export function post<T>(
  path: string,
  body?: unknown,
  send: Fetch = fetch,
  sleep: Sleep = pause,
): Promise<T> {
  return again<T>(path, request('POST', body), send, sleep);
}

/** Puts something in its place; sent again as a post is. */
export function put<T>(
  path: string,
  body: unknown,
  send: Fetch = fetch,
  sleep: Sleep = pause,
): Promise<T> {
  return again<T>(path, request('PUT', body), send, sleep);
}

/** Changes something to what is sent, which comes to the same however often it arrives; sent again as a post is. */
export function patch<T>(
  path: string,
  body: unknown,
  send: Fetch = fetch,
  sleep: Sleep = pause,
): Promise<T> {
  return again<T>(path, request('PATCH', body), send, sleep);
}

/** Deletes something, and gives what there is afterwards. */
export async function takeAway<T>(path: string, send: Fetch = fetch): Promise<T> {
  return read<T>(await once(path, { method: 'DELETE' }, send));
}

/** Deletes something. Doing it again comes to the same, so that a missing thing is as good as a deleted one. */
export async function remove(path: string, send: Fetch = fetch): Promise<void> {
  const response = await once(path, { method: 'DELETE' }, send);
  if (!response.ok && response.status !== 404) throw await refusal(response);
}

function request(method: string, body: unknown): RequestInit {
  if (body === undefined) return { method };
  return {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function again<T>(path: string, request: RequestInit, send: Fetch, sleep: Sleep): Promise<T> {
  for (const millis of PAUSES_MILLIS) {
    try {
      return await read<T>(await once(path, request, send));
    } catch (failure) {
      if (!isPassing(failure)) throw failure;
      await sleep(millis);
    }
  }
  return read<T>(await once(path, request, send));
}

/** Sends something once, since sending it twice would be two things: a sign-in, a deletion. */
export async function send<T>(
  method: 'DELETE' | 'PATCH' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
  by: Fetch = fetch,
): Promise<T | undefined> {
  const request: RequestInit = { method };
  if (body !== undefined) {
    request.headers = { 'Content-Type': 'application/json' };
    request.body = JSON.stringify(body);
  }
  const response = await once(path, request, by);
  if (!response.ok) throw await refusal(response);
  const text = await response.text();
  return text === '' ? undefined : (JSON.parse(text) as T);
}

async function once(path: string, request: RequestInit, send: Fetch): Promise<Response> {
  try {
    return await send(path, { ...request, credentials: 'same-origin' });
  } catch (cause) {
    throw new Unreachable(path, { cause });
  }
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw await refusal(response);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

function isPassing(failure: unknown): boolean {
  if (failure instanceof Unreachable) return true;
  return failure instanceof Refused && failure.problem.status === 503;
}

function pause(millis: number): Promise<void> {
  return new Promise((done) => setTimeout(done, millis));
}
