import type { Cohort } from '$lib/api/types';
import { daysFrom } from '$lib/time/days';

/** The day of the calendar that a moment is in a time zone, such as 2026-03-02. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** How many days lie before a class, by its own calendar; negative once it has begun. */
export function daysTo(cohort: Pick<Cohort, 'date' | 'timeZone'>, now?: Date): number {
  return daysFrom(todayIn(cohort.timeZone, now), cohort.date);
}

/** The classes that lie ahead, the next one first, and those that are past, the latest first. Today's lies ahead. */
export function inOrder(
  cohorts: readonly Cohort[],
  now?: Date,
): Record<'ahead' | 'past', Cohort[]> {
  const byDate = [...cohorts].sort((one, other) => one.date.localeCompare(other.date));
  return {
    ahead: byDate.filter((cohort) => daysTo(cohort, now) >= 0),
    past: byDate.filter((cohort) => daysTo(cohort, now) < 0).reverse(),
  };
}

/** How a heading names the day of a class: by its weekday while no other day of that name comes first. */
export type When = 'past' | 'today' | 'tomorrow' | 'weekday' | 'date';

export function whenOf(days: number): When {
  if (days < 0) return 'past';
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 7 ? 'weekday' : 'date';
}
