import type { AttemptView, Misconception } from '$lib/api/types';

/** An answer that somebody was sure of, and where it is otherwise. */
export interface SureError {
  item: string;
  questionHtml: string;
  /** The belief that it showed, where the answer stands for one. */
  belief: Misconception | undefined;
}

/** The confident errors of a finished attempt, those with a known belief first. */
export function sureErrors({ items, responses }: AttemptView): SureError[] {
  const errors = responses
    .filter(({ certainty, feedback }) => certainty === 'sure' && isOtherwise(feedback?.verdict))
    .flatMap(({ item, feedback }) =>
      items
        .filter(({ id }) => id === item)
        .map(({ questionHtml }) => ({ item, questionHtml, belief: feedback?.misconceptions[0] })),
    );
  return [
    ...errors.filter((error) => error.belief !== undefined),
    ...errors.filter((error) => error.belief === undefined),
  ];
}

/** How many answers somebody was sure of. */
export function sureCount({ responses }: AttemptView): number {
  return responses.filter(({ certainty }) => certainty === 'sure').length;
}

/** A judgement is never otherwise, only costlier. */
function isOtherwise(verdict: string | undefined): boolean {
  return verdict === 'wrong' || verdict === 'partly';
}
