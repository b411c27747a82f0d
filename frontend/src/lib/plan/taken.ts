import type { Plan } from '$lib/api/types';

/** The day on which a class that is said to be over most likely ended. */
export function lastDayOf({
  settings: { classEnds },
  today,
}: Pick<Plan, 'settings' | 'today'>): string {
  return classEnds !== undefined && classEnds < today ? classEnds : today;
}
