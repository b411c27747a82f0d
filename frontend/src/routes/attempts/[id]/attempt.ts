import type { AttemptView, Feedback, PreparedItem, ResponseView } from '$lib/api/types';

export type Result = 'right' | 'partly' | 'wrong' | 'awaiting';
export type SegmentState = Result | 'current' | 'open';

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

export function segments(attempt: AttemptView, current: string | undefined): SegmentState[] {
  return attempt.items.map((item) => {
    const response = responseTo(attempt, item.id);
    if (response) return response.feedback ? outcome(response.feedback) : 'awaiting';
    return item.id === current ? 'current' : 'open';
  });
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
  return attempt?.kind === 'mistakes' ? '/mistakes' : '/map';
}
