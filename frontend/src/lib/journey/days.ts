import { getLocale } from '$lib/paraglide/runtime';

/** A calendar day as the API writes it, such as 2026-03-31. It has no time zone and gets none here. */
export type Day = string;

/** The reader's own calendar day. */
export function today(now: Date = new Date()): Day {
  const month = `${now.getMonth() + 1}`.padStart(2, '0');
  return `${now.getFullYear()}-${month}-${`${now.getDate()}`.padStart(2, '0')}`;
}

/** The reader's time zone, by whose calendar the server counts days. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "31 Mar 2026". Shown in UTC, in which it was read, so that no zone moves it to another day. */
export function dayText(day: Day, style: 'medium' | 'long' = 'medium'): string {
  return new Intl.DateTimeFormat(getLocale(), { dateStyle: style, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "1–2 June 2026", or one day where both are the same or the end is open. */
export function daysText(first: Day, last?: Day): string {
  const format = new Intl.DateTimeFormat(getLocale(), { dateStyle: 'medium', timeZone: 'UTC' });
  const from = new Date(`${first}T00:00:00Z`);
  return last === undefined || last === first
    ? format.format(from)
    : format.formatRange(from, new Date(`${last}T00:00:00Z`));
}
