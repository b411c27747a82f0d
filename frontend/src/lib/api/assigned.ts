import { get, patch, post, remove, send } from './http';
import { ifLearner } from './session';
import type {
  Assignment,
  AssignmentList,
  MyAssignment,
  NewAssignment,
  PackList,
  Reminder,
} from './types';
import { uuid } from './uuid';

/** What the learner was given in their classes; empty where nobody has begun yet. */
export async function getMyAssignments(): Promise<MyAssignment[]> {
  const answer = await ifLearner(() => get<{ assignments: MyAssignment[] }>('/api/me/assignments'));
  return answer?.assignments ?? [];
}

export function getPacks(): Promise<PackList> {
  return get('/api/packs');
}

export function getAssignments(cohort: string): Promise<AssignmentList> {
  return get(`${path(cohort)}/assignments`);
}

/** Gives a class a pack or tasks; sent twice it is given once. */
export function assign(
  cohort: string,
  wanted: Pick<NewAssignment, 'pack' | 'tasks' | 'title' | 'due'>,
): Promise<Assignment> {
  return post(`${path(cohort)}/assignments`, { id: uuid(), ...wanted });
}

/** Sets the due date, or takes it away. */
export function redate(cohort: string, assignment: string, due?: string): Promise<Assignment> {
  const change = due === undefined ? { undated: true } : { due };
  return patch(`${path(cohort)}/assignments/${assignment}`, change);
}

export function takeBack(cohort: string, assignment: string): Promise<void> {
  return remove(`${path(cohort)}/assignments/${assignment}`);
}

export function getReminder(cohort: string): Promise<Reminder> {
  return get(`${path(cohort)}/reminders`);
}

/** Has letters sent, and says how many. */
export async function remind(cohort: string): Promise<number> {
  const sent = await send<{ letters: number }>('POST', `${path(cohort)}/reminders`);
  return sent?.letters ?? 0;
}

function path(cohort: string): string {
  return `/api/cohorts/${encodeURIComponent(cohort)}`;
}
