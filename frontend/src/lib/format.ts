import { getLocale } from '$lib/paraglide/runtime';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** "today", "yesterday", "5 days ago", and a date after two weeks. Days are the reader's calendar days. */
export function whenDay(time: string, now: Date = new Date()): string {
  const then = new Date(time);
  const days = Math.round((midnight(now) - midnight(then)) / DAY_MILLIS);
  if (days > 14) return told(then, { dateStyle: 'medium' });
  return new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' }).format(
    -Math.max(0, days),
    'day',
  );
}

/** A day in full: 12 March 2026. Takes a date of a calendar, as in 2026-03-12, or a moment, for the reader's own day. */
export function longDate(day: string): string {
  return told(timeOf(day), { dateStyle: 'long' });
}

/** "10–11 December 2026". */
export function dateRange(
  first: string,
  last: string,
  dateStyle: 'long' | 'medium' = 'long',
): string {
  return british({ dateStyle }).formatRange(timeOf(first), timeOf(last));
}

/** "12 March". */
export function dayAndMonth(day: string): string {
  return told(timeOf(day), { day: 'numeric', month: 'long' });
}

/** "Thursday 12 March". */
export function weekdayDate(day: string): string {
  return told(timeOf(day), { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "Thursday" or "Thu", by its English name in lower case as the server writes it. */
export function weekdayName(name: Weekday, how: 'long' | 'short'): string {
  const monday = new Date(2026, 0, 5);
  const days = WEEKDAYS.indexOf(name);
  return told(new Date(monday.getFullYear(), 0, monday.getDate() + days), { weekday: how });
}

/** Noon, so that no change of clocks moves a date. */
function timeOf(day: string): Date {
  return new Date(day.length === 10 ? `${day}T12:00` : day);
}

/** A date in the reader's words. */
export function told(time: Date, how: Intl.DateTimeFormatOptions): string {
  return british(how).format(time);
}

/** Our English is British, whatever the browser speaks. */
function british(how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = getLocale();
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, how);
}

/** A number without needless digits: 7, 7.5. */
export function plain(value: number): string {
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(value);
}

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
