import { finishAttempt, getAttempt, getCurriculum, getProgress } from '$lib/api/client';
import { getReviews } from '$lib/api/engine';
import type { AttemptView, Curriculum, Progress, Reviews } from '$lib/api/types';
import { settle } from '$lib/ui/settle';
import { cardOf, type Onward } from './onward';

/** A finished attempt, and what its summary leads on by; it does not fail for want of that. */
export interface Finished {
  attempt: AttemptView;
  onward: Onward | undefined;
  progress: Progress | undefined;
  curriculum: Curriculum | undefined;
  reviews: Reviews | undefined;
}

export function load({ params }: { params: { id: string } }): Promise<{ data: Promise<Finished> }> {
  return settle(finished(params.id));
}

async function finished(id: string): Promise<Finished> {
  const stands = await getAttempt(id);
  const isOver = stands.finishedAt !== undefined || stands.next !== undefined;
  const attempt = isOver ? stands : await finishAttempt(id);
  const [progress, curriculum, reviews] = await Promise.all([
    getProgress().catch(() => undefined),
    getCurriculum().catch(() => undefined),
    attempt.kind === 'review' ? getReviews().catch(() => undefined) : undefined,
  ]);
  const onward = curriculum && cardOf(curriculum, progress?.nextObjective);
  return { attempt, onward, progress, curriculum, reviews };
}
