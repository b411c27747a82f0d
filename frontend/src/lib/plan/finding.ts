import type { Plan } from '$lib/api/types';
import { daysFrom } from '$lib/time/days';

/** What the heading of the plan says. */
export type Finding =
  | { kind: 'unset' }
  | { kind: 'before'; days: number }
  | { kind: 'in-class' }
  | { kind: 'over' }
  | { kind: 'after'; week: number; weeks: number }
  | { kind: 'keeping'; weeks: number }
  | { kind: 'steady' };

const WEEKS_AFTER = 8;

export function findingOf(plan: Plan | undefined): Finding {
  if (plan === undefined) return { kind: 'unset' };
  switch (plan.track) {
    case 'before-class':
      return { kind: 'before', days: plan.daysToClass ?? 0 };
    case 'in-class':
      return { kind: 'in-class' };
    case 'class-over':
      return { kind: 'over' };
    case 'after-class':
      return {
        kind: 'after',
        week: Math.min(WEEKS_AFTER, weeksSince(plan) + 1),
        weeks: WEEKS_AFTER,
      };
    case 'keeping':
      return { kind: 'keeping', weeks: weeksSince(plan) };
    case 'steady':
      return plan.chosen ? { kind: 'steady' } : { kind: 'unset' };
  }
}

function weeksSince({ classTaken, today }: Plan): number {
  return classTaken === undefined ? 0 : Math.floor(daysFrom(classTaken, today) / 7);
}
