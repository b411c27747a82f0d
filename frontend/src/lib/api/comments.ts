import { get, post } from './http';
import { ifLearner } from './session';
import type { TrainerComment } from './types';

/** What trainers said of the learner's texts, the latest first; nothing where nobody has begun yet. */
export async function getComments(): Promise<TrainerComment[]> {
  const list = await ifLearner(() => get<{ comments: TrainerComment[] }>('/api/me/comments'));
  return list?.comments ?? [];
}

export function seeComment(response: string): Promise<unknown> {
  return post(`/api/me/comments/${encodeURIComponent(response)}/seen`);
}
