/** All dates here are days of a calendar, written as the server writes them: 2026-03-02. */
const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** The reader's own day at a moment. */
export function dayOf(time: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${String(time.getFullYear())}-${part(time.getMonth() + 1)}-${part(time.getDate())}`;
}

/** The same day of a later month, or that month's last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(year, month - 1 + months + 1, 0).getDate();
  return dayOf(new Date(year, month - 1 + months, Math.min(date, last)));
}

/** How many days lie between two dates; negative when the second is earlier. Counted in UTC, where every day is as long. */
export function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY_MILLIS);
}

/** The Monday of a date's week. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * DAY_MILLIS).toISOString().slice(0, 10);
}
