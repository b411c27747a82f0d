import type { Curriculum, Reviews, Summary } from '$lib/api/types';

/** An objective to go on with. */
export interface Onward {
  id: string;
  short: string;
}

/** The one thing to do next. */
export type NextStep =
  | { kind: 'mistakes'; count: number }
  | { kind: 'objective'; to: Onward }
  | { kind: 'reviews'; count: number }
  | { kind: 'map' };

export function cardOf(curriculum: Curriculum, id: string | undefined): Onward | undefined {
  return curriculum.categories
    .flatMap((category) => category.objectives)
    .find((card) => card.id === id);
}

/** First what was not right, then the next objective, then the map. */
export function nextStep(summary: Summary, onward: Onward | undefined): NextStep {
  if (summary.again > 0) return { kind: 'mistakes', count: summary.again };
  return onward ? { kind: 'objective', to: onward } : { kind: 'map' };
}

/** After a review nothing is taken again at once; memory says when. First what is still due, then something new. */
export function afterReview(reviews: Reviews | undefined, onward: Onward | undefined): NextStep {
  if (reviews !== undefined && reviews.today > 0) return { kind: 'reviews', count: reviews.today };
  return onward ? { kind: 'objective', to: onward } : { kind: 'map' };
}
