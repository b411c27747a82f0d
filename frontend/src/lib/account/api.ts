import { get, send } from '$lib/api/http';
import { forget, ifLearner, remember } from '$lib/api/session';
import type {
  KeyChallenge,
  Me,
  PasskeyChallenge,
  PasskeyProof,
  PasskeyView,
  NewPasskey,
  SessionView,
  SignInWays,
} from '$lib/api/types';

/** Whoever this browser is signed in as; undefined where nobody has begun yet. */
export function getMe(): Promise<Me | undefined> {
  return ifLearner(() => get<Me>('/api/me'));
}

export function getWays(): Promise<SignInWays> {
  return get('/api/sign-in');
}

interface SignUp {
  name: string;
  email: string;
  password: string;
  code?: string;
}

/** True once signed in; false where a letter has to be answered first. */
export async function signUp(wish: SignUp): Promise<boolean> {
  const me = await send<Me>('POST', '/api/accounts', wish);
  return isIn(me);
}

export async function confirm(token: string, password: string): Promise<void> {
  isIn(await send<Me>('POST', '/api/accounts/confirmations', { token, password }));
}

export async function signIn(email: string, password: string, merge: boolean): Promise<void> {
  isIn(await send<Me>('POST', '/api/sessions', { email, password, merge }));
}

export async function signOut(): Promise<void> {
  await send('DELETE', '/api/sessions/current');
  forget();
}

export async function askForLink(email: string): Promise<void> {
  await send('POST', '/api/password-resets', { email });
}

export async function choosePassword(token: string, password: string): Promise<void> {
  isIn(await send<Me>('POST', '/api/password-resets/choices', { token, password }));
}

export async function changeName(name: string): Promise<void> {
  await send('PATCH', '/api/me', { name });
}

export async function useCode(code: string): Promise<void> {
  await send('PATCH', '/api/me', { code });
}

/** @param current left out where there is no password yet */
export async function changePassword(current: string, password: string): Promise<void> {
  const body = current === '' ? { password } : { current, password };
  await send('PUT', '/api/me/password', body);
}

export async function getSessions(): Promise<SessionView[]> {
  return (await get<{ sessions: SessionView[] }>('/api/me/sessions')).sessions;
}

export async function endSession(id: string): Promise<void> {
  await send('DELETE', `/api/me/sessions/${encodeURIComponent(id)}`);
}

export async function getPasskeys(): Promise<PasskeyView[]> {
  return (await get<{ passkeys: PasskeyView[] }>('/api/me/passkeys')).passkeys;
}

export async function deletePasskey(id: string): Promise<void> {
  await send('DELETE', `/api/me/passkeys/${encodeURIComponent(id)}`);
}

export async function keyChallenge(): Promise<KeyChallenge> {
  return present(await send<KeyChallenge>('POST', '/api/me/passkeys/challenges'));
}

export async function addPasskey(key: NewPasskey): Promise<void> {
  await send('POST', '/api/me/passkeys', key);
}

export async function passkeyChallenge(): Promise<PasskeyChallenge> {
  return present(await send<PasskeyChallenge>('POST', '/api/passkey-challenges'));
}

export async function signInByPasskey(proof: PasskeyProof): Promise<void> {
  isIn(await send<Me>('POST', '/api/passkey-sessions', proof));
}

/** @param password left out where the sign-in was only minutes ago */
export async function leave(password: string): Promise<void> {
  const body = password === '' ? { confirm: true } : { confirm: true, password };
  await send('DELETE', '/api/me', body);
  forget();
}

/** What this browser keeps while its user is at the other service. */
const ERRAND = 'groundwork.errand';

interface Errand {
  token: string;
  merge: boolean;
}

/** Where to go to sign in by another service. The way back works in this tab only. */
export async function wayOut(merge: boolean): Promise<string> {
  const out = present(await send<{ url: string; token: string }>('POST', '/api/provider-errands'));
  const errand: Errand = { token: out.token, merge };
  sessionStorage.setItem(ERRAND, JSON.stringify(errand));
  return out.url;
}

/** Ends a sign-in by another service; false where none began in this tab. */
export async function wayBack(query: URLSearchParams): Promise<boolean> {
  const kept = sessionStorage.getItem(ERRAND);
  const [state, code] = [query.get('state'), query.get('code')];
  if (kept === null || state === null || code === null) return false;
  sessionStorage.removeItem(ERRAND);
  const errand = JSON.parse(kept) as Errand;
  isIn(await send<Me>('POST', '/api/provider-sessions', { ...errand, state, code }));
  return true;
}

function isIn(me: Me | undefined): boolean {
  const isMember = me !== undefined && !me.guest;
  if (isMember) remember();
  return isMember;
}

function present<T>(answer: T | undefined): T {
  if (answer === undefined) throw new Error('The server gave nothing.');
  return answer;
}
