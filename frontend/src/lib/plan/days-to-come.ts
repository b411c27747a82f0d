import type { PlanDay } from '$lib/api/types';
import { weekOf } from '$lib/time/days';
import { nameOf, subjectOf, type Shorts } from './task';

/** The days of one week that have something to do. */
export interface Week {
  /** Its Monday. */
  monday: string;
  minutes: number;
  days: PlanDay[];
}

/** The days after today, week by week. */
export function weeksOf(days: PlanDay[], today: string): Week[] {
  const weeks = new Map<string, Week>();
  for (const day of days) {
    if (day.date <= today || day.tasks.length === 0) continue;
    const monday = weekOf(day.date);
    const week = weeks.get(monday) ?? { monday, minutes: 0, days: [] };
    week.days.push(day);
    week.minutes += day.minutes;
    weeks.set(monday, week);
  }
  return [...weeks.values()];
}

/** What a day holds in a few words. An objective that is read and practised on one day is named once. */
export function contentsOf({ tasks }: PlanDay, shorts: Shorts): string[] {
  const names = tasks.map((task) =>
    task.objective === undefined ? nameOf(task, shorts) : subjectOf(task, shorts),
  );
  return [...new Set(names)];
}
