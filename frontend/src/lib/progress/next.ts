import type { Progress, Reviews, Round } from '$lib/api/types';
import { daysBetween } from '$lib/review/when';

/** What comes next of what was begun or is due; `new` leaves it to the map. */
export type NextUp =
  | { kind: 'open'; open: Round }
  | { kind: 'reviews'; count: number; open: Round | undefined }
  | { kind: 'new' };

/** First what was begun today, then the reviews, then what has lain open for longer. */
export function nextUp(
  progress: Progress | undefined,
  reviews: Reviews | undefined,
  now: Date = new Date(),
): NextUp {
  const open = progress?.open[0];
  if (open !== undefined && daysBetween(new Date(open.startedAt), now) === 0) {
    return { kind: 'open', open };
  }
  if (reviews !== undefined && reviews.today > 0) {
    return { kind: 'reviews', count: reviews.today, open };
  }
  return open === undefined ? { kind: 'new' } : { kind: 'open', open };
}
