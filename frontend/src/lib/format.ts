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

/** A number without needless digits: 7, 7.5. */
export function plain(value: number): string {
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(value);
}

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
