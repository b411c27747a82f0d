import { dateRange, told } from '$lib/format';
import { dayOf } from '$lib/time/days';

/** A calendar day as the API writes it, such as 2026-03-31. It has no time zone and gets none here. */
export type Day = string;

/** The reader's own calendar day. */
export function today(now: Date = new Date()): Day {
  return dayOf(now);
}

/** "31 Mar 2026". */
export function dayText(day: Day, style: 'medium' | 'long' = 'medium'): string {
  return told(new Date(`${day}T12:00`), { dateStyle: style });
}

/** "1–2 Jun 2026", or one day where both are the same or the end is open. */
export function daysText(first: Day, last: Day = first): string {
  return dateRange(first, last, 'medium');
}
