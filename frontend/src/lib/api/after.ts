import { get, post } from './http';
import type { ClassOutcomes, ItemJudgement, WorkToJudge, WrittenList } from './types';

const cohort = (id: string) => `/api/cohorts/${encodeURIComponent(id)}`;

/** What a class knew before it was held, and what it knows now. */
export function getOutcomes(id: string): Promise<ClassOutcomes> {
  return get(`${cohort(id)}/outcomes`);
}

/** The written work that members let their trainer read, what waits first. */
export function getWritten(id: string): Promise<WrittenList> {
  return get(`${cohort(id)}/written`);
}

export function getWork(id: string, response: string): Promise<WorkToJudge> {
  return get(`${cohort(id)}/written/${encodeURIComponent(response)}`);
}

/** A trainer's word on a text; the same id sent again counts once. */
export function judgeWork(
  id: string,
  response: string,
  word: { id: string; judgement: ItemJudgement; comment: string },
): Promise<WorkToJudge> {
  return post(`${cohort(id)}/written/${encodeURIComponent(response)}/judgements`, word);
}
