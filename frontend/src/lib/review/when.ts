import { told } from '$lib/format';
import {
  review_due_date,
  review_due_days,
  review_due_today,
  review_due_tomorrow,
  review_due_weekday,
} from '$lib/paraglide/messages';
import { inWords } from './words';

const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** How many of the reader's calendar days lie between two moments; negative when the second is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / DAY_MILLIS);
}

/** "tomorrow", "on Thursday", "in nine days", and a date after a month. */
export function dueWhen(time: string, now: Date = new Date()): string {
  const then = new Date(time);
  const days = daysBetween(now, then);
  if (days <= 0) return review_due_today();
  if (days === 1) return review_due_tomorrow();
  if (days < 7) return review_due_weekday({ day: told(then, { weekday: 'long' }) });
  if (days <= 31) return review_due_days({ words: inWords(days) });
  return review_due_date({ date: told(then, { day: 'numeric', month: 'long' }) });
}

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
