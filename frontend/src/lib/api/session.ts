import { Refused } from './failure';
import { post } from './http';
import type { Me } from './types';

/** Set once a guest exists, so that a first visit asks the server for nothing. The session itself is the cookie. */
const KNOWN = 'groundwork.learner';

/** Runs a request that needs a learner; makes a guest first where there is none. */
export async function asLearner<T>(request: () => Promise<T>): Promise<T> {
  if (!isKnown()) await becomeGuest();
  try {
    return await request();
  } catch (failure) {
    if (!isUnknown(failure)) throw failure;
    await becomeGuest();
    return request();
  }
}

/** Runs a request about the learner's own work; undefined where nobody has begun yet. */
export async function ifLearner<T>(request: () => Promise<T>): Promise<T | undefined> {
  if (!isKnown()) return undefined;
  try {
    return await request();
  } catch (failure) {
    if (!isUnknown(failure)) throw failure;
    forget();
    return undefined;
  }
}

async function becomeGuest(): Promise<void> {
  await post<Me>('/api/guest');
  remember();
}

/** Notes that this browser has a session. */
export function remember(): void {
  try {
    localStorage.setItem(KNOWN, '1');
  } catch {
    // Without storage the server is asked each time.
  }
}

/** Whether somebody has begun on this device, as far as the browser knows. */
export function isKnown(): boolean {
  try {
    return localStorage.getItem(KNOWN) !== null;
  } catch {
    return true;
  }
}

/** Notes that this browser has no session any more. */
export function forget(): void {
  try {
    localStorage.removeItem(KNOWN);
  } catch {
    // Nothing was kept.
  }
}

function isUnknown(failure: unknown): boolean {
  return failure instanceof Refused && failure.problem.status === 401;
}
