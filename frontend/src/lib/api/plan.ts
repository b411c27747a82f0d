import { get, post, put, remove } from './http';
import { asLearner, ifLearner } from './session';
import type { BeforeAfter, CalendarLink, CalendarState, Plan, PlanSettings } from './types';
import { timeZone } from './zone';

/** What to study on which day; undefined where nobody has begun yet. */
export function getPlan(): Promise<Plan | undefined> {
  return ifLearner(() => get<Plan>('/api/me/plan'));
}

/** Chooses how to study. The days are counted by the reader's own calendar. */
export function choosePlan(settings: Omit<PlanSettings, 'timeZone'>): Promise<Plan> {
  const zone = { timeZone: timeZone() };
  return asLearner(() => put<Plan>('/api/me/plan-settings', { ...settings, ...zone }));
}

/** Marks the class as taken, by its last day. */
export function takeClass(on: string): Promise<Plan> {
  return asLearner(() => put<Plan>('/api/me/class-taken', { on }));
}

export function untakeClass(): Promise<void> {
  return remove('/api/me/class-taken');
}

/** What changed with the class, objective by objective. */
export function getBeforeAfter(): Promise<BeforeAfter> {
  return asLearner(() => get<BeforeAfter>('/api/me/before-after'));
}

/** Whether the learner's calendar has an address; the address itself is told by nobody twice. */
export function getCalendar(): Promise<CalendarState> {
  return asLearner(() => get<CalendarState>('/api/me/calendar'));
}

/** Makes an address, in the place of the one before. */
export function makeCalendar(): Promise<CalendarLink> {
  return asLearner(() => post<CalendarLink>('/api/me/calendar'));
}

export function revokeCalendar(): Promise<void> {
  return remove('/api/me/calendar');
}
