import { finishAttempt, getAttempt, getCurriculum, getProgress } from '$lib/api/client';
import type { AttemptView } from '$lib/api/types';
import { settle } from '$lib/ui/settle';
import { cardOf, type Onward } from './onward';

interface Finished {
  attempt: AttemptView;
  onward: Onward | undefined;
}

export function load({ params }: { params: { id: string } }): Promise<{ data: Promise<Finished> }> {
  return settle(finished(params.id));
}

async function finished(id: string): Promise<Finished> {
  const stands = await getAttempt(id);
  const isOver = stands.finishedAt !== undefined || stands.next !== undefined;
  const attempt = isOver ? stands : await finishAttempt(id);
  return { attempt, onward: await onward() };
}

/** The objective to go on with. The summary does not fail for want of it. */
async function onward(): Promise<Onward | undefined> {
  try {
    const [progress, curriculum] = await Promise.all([getProgress(), getCurriculum()]);
    return cardOf(curriculum, progress?.nextObjective);
  } catch {
    return undefined;
  }
}
