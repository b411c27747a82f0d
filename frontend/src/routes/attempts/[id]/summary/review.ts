import type { Reviews, Summary } from '$lib/api/types';
import {
  review_result_all,
  review_result_all_one,
  review_result_heading,
  review_result_lead,
  review_result_lead_again,
  review_result_next,
  review_result_none,
} from '$lib/paraglide/messages';
import { dueWhen } from '$lib/review/when';
import { capital, inWords } from '$lib/review/words';

/** What came back and what of it held, in one sentence with a *marked* phrase. */
export function reviewFinding({ right, partly, wrong }: Summary): string {
  const total = right + partly + wrong;
  const words = capital(inWords(total));
  if (right === 0) return review_result_none();
  if (right < total) return review_result_heading({ total, words, right: capital(inWords(right)) });
  return total === 1 ? review_result_all_one() : review_result_all({ words });
}

/** What becomes of it, and when the next one is due. */
export function reviewLead(
  { partly, wrong }: Summary,
  reviews: Reviews | undefined,
  now: Date = new Date(),
): string {
  const lead = [review_result_lead()];
  if (partly + wrong > 0) lead.push(review_result_lead_again());
  if (reviews?.next !== undefined && reviews.today === 0) {
    lead.push(review_result_next({ when: dueWhen(reviews.next, now) }));
  }
  return lead.join(' ');
}
