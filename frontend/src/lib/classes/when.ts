import type { Cohort } from '$lib/api/types';
import { dayAndMonth, told } from '$lib/format';
import {
  brief_when_date,
  brief_when_past,
  brief_when_today,
  brief_when_tomorrow,
  brief_when_weekday,
} from '$lib/paraglide/messages';
import { daysTo, whenOf } from './dates';

/** "on Thursday", "tomorrow", "on 12 March"; after the class there is no other word than "again". */
export function whenWords(cohort: Pick<Cohort, 'date' | 'timeZone'>, now?: Date): string {
  switch (whenOf(daysTo(cohort, now))) {
    case 'past':
      return brief_when_past();
    case 'today':
      return brief_when_today();
    case 'tomorrow':
      return brief_when_tomorrow();
    case 'weekday':
      return brief_when_weekday({
        weekday: told(new Date(`${cohort.date}T12:00`), { weekday: 'long' }),
      });
    case 'date':
      return brief_when_date({ date: dayAndMonth(cohort.date) });
  }
}
