import type { Plan, PlanDay, PlanTask } from '$lib/api/types';

/** A plan to test with: today is Monday 2 March 2026. */
export function plan(some: Partial<Plan> = {}): Plan {
  return {
    chosen: true,
    settings: {
      timeZone: 'Europe/Berlin',
      minutesADay: 15,
      minutesAWeek: 10,
      days: ['monday'],
      headStart: false,
    },
    track: 'before-class',
    today: '2026-03-02',
    minutesToday: 0,
    minutesLeft: 0,
    days: [],
    ...some,
  };
}

export function task(some: Partial<PlanTask> = {}): PlanTask {
  return { id: 't', kind: 'lesson', minutes: 2, items: 0, done: false, ...some };
}

export function day(date: string, ...tasks: PlanTask[]): PlanDay {
  return { date, minutes: tasks.reduce((sum, one) => sum + one.minutes, 0), over: false, tasks };
}
