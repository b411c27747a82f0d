import type { Brief, ClassBelief, Cohort } from '$lib/api/types';
import {
  brief_empty_lead,
  brief_few_lead,
  brief_heading_apart,
  brief_heading_clear,
  brief_heading_empty,
  brief_heading_few,
  brief_heading_held,
  brief_heading_nobody,
  brief_held_count,
  brief_held_line,
  brief_hours,
  brief_minutes,
  brief_number,
  brief_once_line,
  brief_sure,
  brief_sure_all,
  brief_sure_none,
} from '$lib/paraglide/messages';
import { findingOf, hoursOf, surety } from './finding';
import { whenWords } from './when';

/** The heading of a brief: what it found. */
export function briefHeading(brief: Brief, cohort: Cohort, now?: Date): string {
  const finding = findingOf(brief);
  switch (finding.kind) {
    case 'empty':
      return brief_heading_empty();
    case 'nobody':
      return brief_heading_nobody();
    case 'few':
      return brief_heading_few(finding);
    case 'held': {
      const count = finding.beliefs;
      const number = brief_number({ count });
      return brief_heading_held({ count, number, when: whenWords(cohort, now) });
    }
    case 'apart':
      return brief_heading_apart();
    case 'clear':
      return brief_heading_clear();
  }
}

/** Why there is nothing but completion; undefined where there is more. */
export function briefLead(brief: Brief): string | undefined {
  if (brief.findings !== undefined) return undefined;
  return brief.completion.members === 0
    ? brief_empty_lead()
    : brief_few_lead({ fewest: brief.fewest });
}

/** "Held by 6 of the 11 who met it twice, 5 of them sure." */
export function heldWords({ held, metTwice, sure }: ClassBelief): string {
  const count = brief_held_count({ held, met: metTwice });
  return brief_held_line({ count, sure: sureWords(sure, held) });
}

/** "Chosen once by 4 of the 11 who could, 2 of them sure." */
export function onceWords({ chosenOnce, met, onceSure }: ClassBelief): string {
  return brief_once_line({ count: chosenOnce, met, sure: sureWords(onceSure, chosenOnce) });
}

function sureWords(sure: number, of: number): string {
  switch (surety(sure, of)) {
    case 'none':
      return brief_sure_none();
    case 'some':
      return brief_sure({ sure });
    case 'all':
      return brief_sure_all();
  }
}

/** "3 h 10", "50 min". */
export function studyWords(medianMinutes: number): string {
  const { hours, minutes } = hoursOf(medianMinutes);
  if (hours === 0) return brief_minutes({ minutes });
  return brief_hours({ hours, minutes: String(minutes).padStart(2, '0') });
}
