import { get, patch, post, remove } from './http';
import type {
  Addressee,
  Brief,
  ClassJunctions,
  ClassMember,
  Cohort,
  CohortTerms,
  InviteePreview,
  ItemStatistics,
} from './types';

/** The trainer's own classes. */
export async function getCohorts(): Promise<Cohort[]> {
  return (await get<{ cohorts: Cohort[] }>('/api/cohorts')).cohorts;
}

/** Keep `id` (see `newId`) for one class: sending it twice makes one. */
export function makeCohort(id: string, terms: CohortTerms): Promise<Cohort> {
  return post('/api/cohorts', { id, ...terms });
}

/** A class of the trainer's; another's is not there. */
export function getCohort(id: string): Promise<Cohort> {
  return get(cohort(id));
}

export function changeCohort(id: string, terms: CohortTerms): Promise<Cohort> {
  return patch(cohort(id), terms);
}

export function deleteCohort(id: string): Promise<void> {
  return remove(cohort(id));
}

/** Who has joined, in the order of their names; a name is empty once the class has been forgotten. */
export async function getClassMembers(id: string): Promise<ClassMember[]> {
  return (await get<{ members: ClassMember[] }>(`${cohort(id)}/learners`)).members;
}

export async function getInvitees(id: string): Promise<Addressee[]> {
  return (await get<{ people: Addressee[] }>(`${cohort(id)}/invitees`)).people;
}

/** What the server understands of a pasted list or a file; nothing of it is stored. */
export function readInvitees(id: string, text: string): Promise<InviteePreview> {
  return post(`${cohort(id)}/invitee-previews`, { text });
}

/** How many were not on the list before. */
export async function addInvitees(id: string, people: Addressee[]): Promise<number> {
  return (await post<{ added: number }>(`${cohort(id)}/invitees`, { people })).added;
}

export function getBrief(id: string): Promise<Brief> {
  return get(`${cohort(id)}/readiness`);
}

/** Where a server-sent event tells that the brief has changed. */
export function briefEvents(id: string): string {
  return `${cohort(id)}/readiness/events`;
}

/** Whose answers statistics are made from. */
export type Classes = 'one' | 'all';

export function getItemStatistics(id: string, classes: Classes): Promise<ItemStatistics> {
  return get(`${cohort(id)}/items${queryOf(classes)}`);
}

/** Where the statistics of the items are downloaded as a table. */
export function itemTable(id: string, classes: Classes): string {
  return `${cohort(id)}/items.csv${queryOf(classes)}`;
}

/** What a class chose at the junctions of a scenario. */
export function getJunctions(id: string, scenario: string): Promise<ClassJunctions> {
  return get(`${cohort(id)}/scenarios/${encodeURIComponent(scenario)}`);
}

/** Where a table of a class is downloaded. */
export function classTable(id: string, table: 'learners' | 'readiness' | 'scenarios'): string {
  return `${cohort(id)}/${table}.csv`;
}

function queryOf(classes: Classes): string {
  return classes === 'all' ? '?classes=all' : '';
}

function cohort(id: string): string {
  return `/api/cohorts/${encodeURIComponent(id)}`;
}
