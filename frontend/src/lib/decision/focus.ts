import type { DecisionView } from '$lib/api/types';

/** What the page is about now: one decision and what there is to do with it. */
export type Focus =
  | { kind: 'none' }
  /** Written once. `over` says whether the class is known to be over, so that it is time to decide again. */
  | { kind: 'written'; decision: DecisionView; over: boolean }
  | { kind: 'again'; decision: DecisionView }
  | { kind: 'waiting'; decision: DecisionView }
  | { kind: 'due'; decision: DecisionView }
  | { kind: 'told'; decision: DecisionView };

const KINDS = {
  sealed: 'again',
  waiting: 'waiting',
  due: 'due',
  told: 'told',
} as const;

/** What is most to be done comes first; among equals the latest decision. */
const ORDER: DecisionView['stage'][] = ['sealed', 'written', 'due', 'waiting', 'told'];

/**
 * @param decisions the latest first
 * @param isClassOver whether the learner has marked the class as taken
 */
export function focusOf(decisions: DecisionView[], isClassOver: boolean): Focus {
  const decision = ORDER.map((stage) => decisions.find((one) => one.stage === stage)).find(
    (found) => found !== undefined,
  );
  if (decision === undefined) return { kind: 'none' };
  if (decision.stage === 'written') return { kind: 'written', decision, over: isClassOver };
  return { kind: KINDS[decision.stage], decision };
}

/** Whether another decision may be written down: at most one waits to be taken again. */
export function mayBegin(decisions: DecisionView[]): boolean {
  return decisions.every(({ stage }) => stage !== 'written' && stage !== 'sealed');
}
