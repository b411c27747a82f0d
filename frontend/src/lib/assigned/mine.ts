import type { MyAssignment, MyTask, NewAttempt } from '$lib/api/types';

/** What a task begins with: a page, or an attempt that is started at once. */
export type Way = { kind: 'page'; href: string } | { kind: 'attempt'; wish: NewAttempt };

/** An objective begins with its lesson, a story with its opening; checks and reviews have rooms of their own. */
export function wayOf({ task: { kind, target = '' }, begin }: MyTask): Way {
  switch (kind) {
    case 'objective':
      return { kind: 'page', href: `/objectives/${target}` };
    case 'scenario':
      return { kind: 'page', href: `/scenarios/${target}` };
    case 'diagnostic':
    case 'readiness':
      return { kind: 'page', href: '/check' };
    case 'reviews':
      return { kind: 'page', href: '/review' };
    case 'quiz':
      return { kind: 'attempt', wish: { ...begin, kind: 'quiz' } };
  }
}

/** The first task that is not done. */
export function nextOf({ tasks }: MyAssignment): MyTask | undefined {
  return tasks.find(({ doing }) => doing !== 'done');
}

/** What still has something to do, in the order in which it is due. */
export function unfinished(assignments: MyAssignment[]): MyAssignment[] {
  return assignments.filter((one) => nextOf(one) !== undefined);
}

/** How many of its tasks are done. */
export function doneOf({ tasks }: MyAssignment): number {
  return tasks.filter(({ doing }) => doing === 'done').length;
}
