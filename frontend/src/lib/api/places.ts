import { Refused } from './failure';
import { get, patch, post, remove } from './http';
import { asLearner, ifLearner } from './session';
import type { Invitation, NewPlace, Place, PlaceChange } from './types';

/** Which class a code opens; undefined where it opens none. */
export async function getInvitation(code: string): Promise<Invitation | undefined> {
  try {
    return await get<Invitation>(`/api/invitations/${encodeURIComponent(code)}`);
  } catch (failure) {
    if (failure instanceof Refused && [400, 404].includes(failure.problem.status)) return undefined;
    throw failure;
  }
}

/** Joins a class, as a guest where nobody is signed in. Whoever is in it stays as they are. */
export function join(place: NewPlace): Promise<Place> {
  return asLearner(() => post<Place>('/api/enrolments', place));
}

/** The classes that one is in, the latest first. */
export async function getPlaces(): Promise<Place[]> {
  const answer = await ifLearner(() => get<{ enrolments: Place[] }>('/api/me/enrolments'));
  return answer?.enrolments ?? [];
}

export function changePlace(cohort: string, change: PlaceChange): Promise<Place> {
  return asLearner(() => patch<Place>(`/api/me/enrolments/${cohort}`, change));
}

export async function leaveClass(cohort: string): Promise<void> {
  await asLearner(() => remove(`/api/me/enrolments/${cohort}`));
}
