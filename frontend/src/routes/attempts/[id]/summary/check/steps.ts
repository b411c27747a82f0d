import type { AttemptView } from '$lib/api/types';
import type { Onward } from '../onward';
import { focus } from './finding';
import type { CategoryResult, ObjectiveResult } from './result';
import { sureErrors } from './sure';

/** One thing to do after a check. */
export type Step =
  | { kind: 'belief'; item: string; belief: string }
  | { kind: 'lesson' | 'practise'; objective: ObjectiveResult }
  | { kind: 'all' | 'review' | 'story' }
  | { kind: 'onward'; to: Onward };

const STEPS = 3;

/**
 * What to do next, three things: first a belief held for sure, then the weakest objectives, which are read about and
 * practised; where little is weak, what keeps it and leads on.
 */
export function nextSteps(
  attempt: AttemptView,
  categories: CategoryResult[],
  onward: Onward | undefined,
): Step[] {
  const weak = weakest(categories);
  const mend: Step[] = [
    ...belief(attempt),
    ...weak.slice(0, 1).map((objective): Step => ({ kind: 'lesson', objective })),
    ...weak.slice(1).map((objective): Step => ({ kind: 'practise', objective })),
  ];
  const isFirm = attempt.kind === 'readiness' && weak.length === 0;
  const keep: Step[] = [
    ...(isFirm ? [{ kind: 'all' } as const] : []),
    { kind: 'review' },
    ...(onward === undefined || weak.some(({ id }) => id === onward.id)
      ? []
      : [{ kind: 'onward', to: onward } as const]),
    { kind: 'story' },
  ];
  return [...mend, ...keep].slice(0, STEPS);
}

function belief(attempt: AttemptView): Step[] {
  const [error] = sureErrors(attempt);
  return error?.belief === undefined
    ? []
    : [{ kind: 'belief', item: error.item, belief: error.belief.belief }];
}

/** What was not fully right, the weakest first; among equals those of the category to begin with. */
function weakest(categories: CategoryResult[]): ObjectiveResult[] {
  const first = focus(categories);
  const place = (one: Weak) => (one.category === first ? 0 : 1);
  return categories
    .flatMap(({ number, asked }) => asked.map((one): Weak => ({ ...one, category: number })))
    .filter((one) => one.right < one.answered)
    .sort(
      (one, other) =>
        share(one) - share(other) || place(one) - place(other) || chance(one) - chance(other),
    );
}

type Weak = ObjectiveResult & { category: number };

const share = ({ right, answered }: ObjectiveResult) => right / answered;
const chance = ({ knows }: ObjectiveResult) => knows?.chance ?? 0;
