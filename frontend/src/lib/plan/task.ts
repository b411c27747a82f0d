import type { NewAttempt, PlanTask } from '$lib/api/types';
import {
  plan_task_after_check,
  plan_task_decision,
  plan_task_decision_again,
  plan_task_decision_outcome,
  plan_task_diagnostic,
  plan_task_lesson,
  plan_task_practice,
  plan_task_readiness,
  plan_task_reviews,
  plan_task_scenario,
} from '$lib/paraglide/messages';

/** What doing a task begins with: a page, or an attempt that is started at once. */
export type Way = { kind: 'page'; href: string } | { kind: 'attempt'; wish: NewAttempt };

export function wayOf(task: PlanTask): Way {
  switch (task.kind) {
    case 'lesson':
      return page(`/objectives/${task.objective ?? ''}`);
    case 'practice':
      return { kind: 'attempt', wish: practice(task) };
    case 'scenario':
      return page(`/scenarios/${task.scenario ?? ''}`);
    case 'reviews':
      return page('/review');
    case 'diagnostic':
    case 'readiness':
    case 'after-check':
      return page('/check');
    case 'decision':
    case 'decision-again':
    case 'decision-outcome':
      return page('/decision');
  }
}

function page(href: string): Way {
  return { kind: 'page', href };
}

function practice({ objective, items }: PlanTask): NewAttempt {
  return {
    kind: 'practice',
    ...(objective === undefined ? {} : { objective }),
    ...(items > 0 ? { size: items } : {}),
  };
}

/** Short titles of objectives by their ids. */
export type Shorts = ReadonlyMap<string, string>;

/** What a task is about: the objective by its short title, or the scenario. */
export function subjectOf(
  { title = '', objective }: Pick<PlanTask, 'title' | 'objective'>,
  shorts: Shorts,
): string {
  return (objective === undefined ? undefined : shorts.get(objective)) ?? title;
}

/** A task in a few words, to stand alone and after "Start:". */
export function nameOf(task: PlanTask, shorts: Shorts): string {
  const title = subjectOf(task, shorts);
  switch (task.kind) {
    case 'lesson':
      return plan_task_lesson({ title });
    case 'practice':
      return plan_task_practice({ title });
    case 'scenario':
      return plan_task_scenario({ title });
    case 'reviews':
      return plan_task_reviews();
    case 'diagnostic':
      return plan_task_diagnostic();
    case 'readiness':
      return plan_task_readiness();
    case 'after-check':
      return plan_task_after_check();
    case 'decision':
      return plan_task_decision();
    case 'decision-again':
      return plan_task_decision_again();
    case 'decision-outcome':
      return plan_task_decision_outcome();
  }
}
