/** The reader's own date as the server writes dates: 2026-03-02. */
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
