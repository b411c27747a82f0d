import { get, patch } from './http';
import { ifLearner } from './session';
import type { Mastery, Reviews, ReviewSettings } from './types';
import { timeZone } from './zone';

/**
 * What is due for review today, by the reader's own calendar; undefined where nobody has begun yet. The server is told the
 * time zone when it knows another one, since that decides when a day begins.
 */
export function getReviews(zone: string = timeZone()): Promise<Reviews | undefined> {
  return ifLearner(async () => {
    const reviews = await get<Reviews>('/api/me/reviews');
    if (reviews.settings.timeZone === zone) return reviews;
    const isTold = await changeReviewSettings({ timeZone: zone }).then(
      () => true,
      () => false,
    );
    return isTold ? get<Reviews>('/api/me/reviews') : reviews;
  });
}

/** Changes what is named; the rest stays. */
export function changeReviewSettings(change: Partial<ReviewSettings>): Promise<ReviewSettings> {
  return patch('/api/me/review-settings', change);
}

/** What the learner knows and what their certainty is worth; undefined where nobody has begun yet. */
export function getMastery(): Promise<Mastery | undefined> {
  return ifLearner(() => get<Mastery>('/api/me/mastery'));
}
