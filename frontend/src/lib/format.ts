import { getLocale } from '$lib/paraglide/runtime';

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

/** A date in the reader's words. The English of this site is British, whatever the browser speaks. */
export function told(time: Date, how: Intl.DateTimeFormatOptions): string {
  const locale = getLocale();
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, how).format(time);
}

/** A number without needless digits: 7, 7.5. */
export function plain(value: number): string {
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(value);
}

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
