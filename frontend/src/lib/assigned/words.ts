import type { TaskCard } from '$lib/api/types';
import {
  assigned_task_diagnostic,
  assigned_task_objective,
  assigned_task_quiz,
  assigned_task_readiness,
  assigned_task_reviews,
  assigned_task_scenario,
  assigned_time_both,
  assigned_time_hours,
  assigned_time_minutes,
} from '$lib/paraglide/messages';

/** A task in a few words. */
export function nameOf({ kind, target = '', days = 1, title }: TaskCard): string {
  switch (kind) {
    case 'objective':
      return assigned_task_objective({ id: target, title });
    case 'quiz':
      return assigned_task_quiz({ title });
    case 'scenario':
      return assigned_task_scenario({ title });
    case 'diagnostic':
      return assigned_task_diagnostic();
    case 'readiness':
      return assigned_task_readiness();
    case 'reviews':
      return assigned_task_reviews({ days });
  }
}

/** "45 minutes", "2 hours", "1 hour 30 minutes". */
export function timeOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return assigned_time_minutes({ minutes });
  return rest === 0 ? assigned_time_hours({ hours }) : assigned_time_both({ hours, minutes: rest });
}
