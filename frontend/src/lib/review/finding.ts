import type { Progress, Reviews, Round } from '$lib/api/types';
import {
  review_heading_back,
  review_heading_done,
  review_heading_done_open,
  review_heading_due,
  review_heading_new,
  review_heading_none,
  review_heading_none_open,
  review_heading_share,
  review_lead_beliefs,
  review_lead_best,
  review_lead_done,
  review_lead_due,
  review_lead_later,
  review_lead_new,
  review_lead_none,
} from '$lib/paraglide/messages';
import { daysBetween, dueWhen } from './when';
import { aboutMinutes, capital, inWords } from './words';

/** How a day's reviews stand: `share` when today's cap is used up and more is due. */
type Standing = 'new' | 'due' | 'share' | 'done' | 'none';

/** After so many days without an answer somebody is welcomed back. */
const BREAK_DAYS = 14;

/** What the page says at its head: the finding, with one *phrase* marked, and what stands behind it. */
export interface Found {
  standing: Standing;
  heading: string;
  lead: string[];
}

export function finding(reviews: Reviews | undefined, daysAway = 0, now: Date = new Date()): Found {
  const standing = standingOf(reviews);
  if (reviews === undefined || standing === 'new') {
    return { standing, heading: review_heading_new(), lead: [review_lead_new()] };
  }
  return {
    standing,
    heading: headings[standing](reviews, daysAway, now),
    lead: leads[standing](reviews),
  };
}

function standingOf(reviews: Reviews | undefined): Standing {
  if (reviews === undefined) return 'new';
  if (reviews.today > 0) return 'due';
  if (reviews.later > 0) return 'share';
  if (reviews.done > 0) return 'done';
  return reviews.next === undefined ? 'new' : 'none';
}

type Told = Exclude<Standing, 'new'>;

const headings: Record<Told, (reviews: Reviews, daysAway: number, now: Date) => string> = {
  due: ({ today: count }, daysAway) => {
    const words = { count, words: capital(inWords(count)), minutes: aboutMinutes(count) };
    return daysAway >= BREAK_DAYS ? review_heading_back(words) : review_heading_due(words);
  },
  share: () => review_heading_share(),
  done: ({ next }, _, now) =>
    next === undefined
      ? review_heading_done_open()
      : review_heading_done({ when: dueWhen(next, now) }),
  none: ({ next }, _, now) =>
    next === undefined
      ? review_heading_none_open()
      : review_heading_none({ when: dueWhen(next, now) }),
};

const leads: Record<Told, (reviews: Reviews) => string[]> = {
  due: (reviews) => [order(reviews), ...beliefs(reviews.confidentErrors)],
  share: (reviews) => [later(reviews)],
  done: ({ done: count }) => [review_lead_done({ count, words: inWords(count) })],
  none: () => [review_lead_none()],
};

/** What is most valuable is chosen only of what no confident error brought back. */
function order(reviews: Reviews): string {
  if (reviews.later === 0) return review_lead_due();
  const rest = later(reviews);
  return reviews.today > reviews.confidentErrors ? `${review_lead_best()} ${rest}` : rest;
}

function later({ later: count, days }: Reviews): string {
  return review_lead_later({ count, words: inWords(count), days, dayWords: inWords(days) });
}

function beliefs(count: number): string[] {
  return count === 0 ? [] : [review_lead_beliefs({ count, words: capital(inWords(count)) })];
}

/** How many days ago the last answer was given; 0 where there is none. */
export function daysAway(progress: Progress | undefined, now: Date = new Date()): number {
  const last = progress?.objectives
    .map((objective) => objective.lastAnsweredAt)
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  return last === undefined ? 0 : Math.max(0, daysBetween(new Date(last), now));
}

/** A review begun today and not finished. An older one is left alone: what is most valuable has changed since. */
export function openReview(
  progress: Progress | undefined,
  now: Date = new Date(),
): Round | undefined {
  return progress?.open.find(
    (round) => round.kind === 'review' && daysBetween(new Date(round.startedAt), now) === 0,
  );
}
