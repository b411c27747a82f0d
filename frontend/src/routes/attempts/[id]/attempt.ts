import type { AttemptView, Feedback, PreparedItem, ResponseView } from '$lib/api/types';

export type Result = 'right' | 'partly' | 'wrong' | 'awaiting';
export type SegmentState = Result | 'given' | 'current' | 'open';

/** An adaptive check asks so many items at the most; each is chosen when the one before is answered. */
const MOST_ADAPTIVE = 25;

const ROOMS: Partial<Record<string, string>> = {
  mistakes: '/mistakes',
  review: '/review',
  diagnostic: '/check',
  readiness: '/check',
  'readiness-all': '/check',
};

export function itemOf(attempt: AttemptView, id: string | undefined): PreparedItem | undefined {
  return attempt.items.find((item) => item.id === id);
}

export function responseTo(
  attempt: AttemptView,
  item: string | undefined,
): ResponseView | undefined {
  return attempt.responses.find((response) => response.item === item);
}

/** The attempt with one more response. A response that it already holds is replaced, never doubled. */
export function withResponse(attempt: AttemptView, response: ResponseView): AttemptView {
  const others = attempt.responses.filter((it) => it.item !== response.item);
  const { progress, next } = response;
  return { ...attempt, responses: [...others, response], progress, next };
}

/** Counted from 1, in the order of the items. */
export function positionOf(attempt: AttemptView, item: string | undefined): number {
  return attempt.items.findIndex((it) => it.id === item) + 1;
}

/** One an item, with those that an adaptive check may still add. */
export function segments(attempt: AttemptView, current: string | undefined): SegmentState[] {
  const states = attempt.items.map((item): SegmentState => {
    const response = responseTo(attempt, item.id);
    if (response) return response.feedback ? outcome(response.feedback) : 'given';
    return item.id === current ? 'current' : 'open';
  });
  const coming = isAdaptive(attempt) ? MOST_ADAPTIVE - states.length : 0;
  return [...states, ...Array<SegmentState>(coming).fill('open')];
}

/** Whether more items may follow than are known yet. */
export function isAdaptive({ kind, finishedAt }: AttemptView): boolean {
  return kind === 'diagnostic' && finishedAt === undefined;
}

/** Whether an attempt of this kind tells only at the end how its answers were. */
export function isCheck({ kind }: AttemptView): boolean {
  return ROOMS[kind] === '/check' || kind === 'testout';
}

/** How an item came out, whatever its verdict is called. */
export function outcome(feedback: Feedback): Result {
  switch (feedback.verdict) {
    case 'right':
    case 'stronger':
      return 'right';
    case 'partly':
      return 'partly';
    case 'wrong':
    case 'costlier':
      return 'wrong';
    case 'awaiting':
    case 'told':
      return 'awaiting';
  }
}

/** Where to go when the learner leaves: where they came from, or the room that this attempt belongs to. */
export function exit(attempt: AttemptView | undefined, from: string | undefined): string {
  if (from !== undefined) return from;
  if (attempt?.objective !== undefined) return `/objectives/${attempt.objective}`;
  if (attempt?.quiz !== undefined) return '/quizzes';
  return ROOMS[attempt?.kind ?? ''] ?? '/map';
}
