import type { PathStep, StepView } from '$lib/api/types';

/** The parts of the path, each with its steps. */
export const PARTS = [
  {
    part: 'before',
    steps: ['look-into-it', 'compare-courses', 'book-a-course', 'set-the-class-date', 'prepare'],
  },
  {
    part: 'certificate',
    steps: [
      'attend',
      'trainer-reports',
      'accept-the-licence',
      'complete-the-profile',
      'keep-the-certificate',
    ],
  },
  {
    part: 'after',
    steps: [
      'start-the-log',
      'renew',
      'gain-experience',
      'advanced-course',
      'professional-programme',
    ],
  },
] as const satisfies readonly { part: string; steps: readonly PathStep[] }[];

/** Where each step is taken, if there is a page for it. */
export const PLACES: Partial<Record<PathStep, string>> = {
  'look-into-it': '/about',
  'compare-courses': '/courses',
  prepare: '/map',
  'start-the-log': '/log',
  renew: '/renewal',
  'gain-experience': '/further',
  'advanced-course': '/further',
};

/** The steps that there are for this learner: whoever is in a class has no course left to choose. */
export function offered(steps: readonly StepView[], choosing: boolean): StepView[] {
  return steps.filter((one) => choosing || one.step !== 'compare-courses');
}

/** The first step that is not done after the last one that is: what was passed over is behind. */
export function nextStep(steps: readonly StepView[]): StepView | undefined {
  const last = steps.findLastIndex((one) => one.done);
  return steps.slice(last + 1).find((one) => !one.done) ?? steps.find((one) => !one.done);
}
