import type { PlanSettings } from '$lib/api/types';
import { WEEKDAYS, type Weekday } from '$lib/format';
import { daysFrom } from '$lib/time/days';

/** What the form of the settings holds, as the browser's controls give it. */
export interface Fields {
  hasDate: boolean;
  first: string;
  last: string;
  minutesADay: number;
  minutesAWeek: number;
  days: Weekday[];
  headStart: boolean;
}

/** What keeps the settings from being saved. */
export type Flaw = 'date' | 'ends' | 'far' | 'days';

/** Minutes that are offered; others that were chosen elsewhere are offered beside them. */
const A_DAY = [10, 15, 25, 40];
const A_WEEK = [10, 20, 30];

const LONGEST_CLASS_DAYS = 60;
const MOST_DAYS_AHEAD = 730;
const MOST_DAYS_AGO = 365;

export function fieldsOf(settings: PlanSettings | undefined): Fields {
  return {
    hasDate: settings?.classDate !== undefined,
    first: settings?.classDate ?? '',
    last: settings?.classEnds ?? '',
    minutesADay: settings?.minutesADay ?? 15,
    minutesAWeek: settings?.minutesAWeek ?? 10,
    days: settings?.days ?? [...WEEKDAYS],
    headStart: settings?.headStart ?? false,
  };
}

export function flawOf(fields: Fields, today: string): Flaw | undefined {
  if (fields.days.length === 0) return 'days';
  if (!fields.hasDate) return undefined;
  if (fields.first === '') return 'date';
  const ahead = daysFrom(today, fields.first);
  if (ahead > MOST_DAYS_AHEAD || ahead < -MOST_DAYS_AGO) return 'far';
  const length = fields.last === '' ? 0 : daysFrom(fields.first, fields.last);
  return length < 0 || length >= LONGEST_CLASS_DAYS ? 'ends' : undefined;
}

export function settingsOf(fields: Fields): Omit<PlanSettings, 'timeZone'> {
  const { minutesADay, minutesAWeek, headStart } = fields;
  return {
    ...(fields.hasDate ? classOf(fields) : {}),
    minutesADay,
    minutesAWeek,
    days: WEEKDAYS.filter((day) => fields.days.includes(day)),
    headStart,
  };
}

function classOf({ first, last }: Fields): Pick<PlanSettings, 'classDate' | 'classEnds'> {
  return last === '' ? { classDate: first } : { classDate: first, classEnds: last };
}

export function minutesOffered(chosen: number): number[] {
  return withChosen(A_DAY, chosen);
}

export function weekMinutesOffered(chosen: number): number[] {
  return withChosen(A_WEEK, chosen);
}

function withChosen(offered: number[], chosen: number): number[] {
  return [...new Set([...offered, chosen])].sort((one, other) => one - other);
}
