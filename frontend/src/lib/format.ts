import { getLocale } from '$lib/paraglide/runtime';

const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** "today", "yesterday", "5 days ago", and a date after two weeks. Days are the reader's calendar days. */
export function whenDay(time: string, now: Date = new Date()): string {
  const then = new Date(time);
  const days = Math.round((midnight(now) - midnight(then)) / DAY_MILLIS);
  if (days > 14) return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'medium' }).format(then);
  return new Intl.RelativeTimeFormat(getLocale(), { numeric: 'auto' }).format(
    -Math.max(0, days),
    'day',
  );
}

/** A day in full: 12 March 2026. Takes a date of a calendar, as in 2026-03-12, or a moment, for the reader's own day. */
export function longDate(day: string): string {
  const format = new Intl.DateTimeFormat(british(getLocale()), { dateStyle: 'long' });
  return format.format(new Date(day.length === 10 ? `${day}T12:00` : day));
}

/** Our English is British, and writes the day before the month. */
function british(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** A number without needless digits: 7, 7.5. */
export function plain(value: number): string {
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(value);
}

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
