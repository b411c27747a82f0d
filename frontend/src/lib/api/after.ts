import { get, post } from './http';
import { ifLearner } from './session';
import type {
  ClassOutcomes,
  ItemJudgement,
  TrainerComment,
  WorkToJudge,
  WrittenList,
} from './types';

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

/** What trainers said of the learner's texts, the latest first; nothing where nobody has begun yet. */
export async function getComments(): Promise<TrainerComment[]> {
  const list = await ifLearner(() => get<{ comments: TrainerComment[] }>('/api/me/comments'));
  return list?.comments ?? [];
}

export function seeComment(response: string): Promise<unknown> {
  return post(`/api/me/comments/${encodeURIComponent(response)}/seen`);
}
