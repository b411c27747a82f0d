import type { LearningActivity, LearningCategory } from '$lib/api/types';
import { minutesOf } from './amounts';
import { today } from './days';

/** An activity as a form holds it. */
export interface ActivityDraft {
  title: string;
  category: LearningCategory;
  activityType: string;
  day: string;
  hours: string;
  minutes: string;
  link: string;
  notes: string;
}

const CATEGORIES: readonly LearningCategory[] = [
  'gathering',
  'course',
  'outside-event',
  'volunteering',
  'own-study',
  'together',
];

/** What a form begins with. It takes no time yet. */
export function emptyActivity(now: Date = new Date()): LearningActivity {
  return { title: '', category: 'own-study', day: today(now), minutes: 0 };
}

/** What an idea proposes: it stands in the address, so nothing but its title, category and minutes is believed. */
export function wished(wish: URLSearchParams, now: Date = new Date()): LearningActivity {
  const category = CATEGORIES.find((one) => one === wish.get('category')) ?? 'own-study';
  const minutes = Number(wish.get('minutes'));
  return {
    title: (wish.get('title') ?? '').slice(0, 200),
    category,
    day: today(now),
    minutes: Number.isInteger(minutes) && minutes > 0 && minutes <= 6000 ? minutes : 0,
  };
}

export function draftOf(activity: LearningActivity): ActivityDraft {
  const { minutes } = activity;
  return {
    title: activity.title,
    category: activity.category,
    activityType: activity.activityType ?? '',
    day: activity.day,
    hours: minutes >= 60 ? `${Math.floor(minutes / 60)}` : '',
    minutes: minutes % 60 === 0 ? '' : `${minutes % 60}`,
    link: activity.link ?? '',
    notes: activity.notes ?? '',
  };
}

/** The activity that a form tells of; undefined where it takes no time. */
export function activityOf(draft: ActivityDraft): LearningActivity | undefined {
  const minutes = minutesOf(draft.hours, draft.minutes);
  if (minutes === undefined) return undefined;
  const texts = Object.fromEntries(
    (['activityType', 'link', 'notes'] as const)
      .map((name) => [name, draft[name].trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  return { title: draft.title, category: draft.category, day: draft.day, minutes, ...texts };
}
