import { get, post, remove } from './http';
import { asLearner, ifLearner } from './session';
import type { DecisionView, OutcomeNote, Take } from './types';

/** The learner's own decisions, the latest first; none where nobody has begun yet. */
export async function getDecisions(): Promise<DecisionView[]> {
  const answer = await ifLearner(() => get<{ decisions: DecisionView[] }>(PATH));
  return answer?.decisions ?? [];
}

/** Writes a decision down. Keep the id for one text: the same id and body again count once. */
export function startDecision(id: string, situation: string, first: Take): Promise<DecisionView> {
  return asLearner(() => post<DecisionView>(PATH, { id, situation, first }));
}

/** Mends the first answer; its earlier wordings are kept. */
export function correctDecision(
  decision: string,
  id: string,
  situation: string,
  first: Take,
): Promise<DecisionView> {
  return asLearner(() => post(`${one(decision)}/corrections`, { id, situation, first }));
}

/** Says that the class is over: from then on the server keeps the first answer back. */
export function sealDecision(decision: string): Promise<DecisionView> {
  return asLearner(() => post(`${one(decision)}/seal`));
}

export function decideAgain(decision: string, id: string, second: Take): Promise<DecisionView> {
  return asLearner(() => post(`${one(decision)}/second`, { id, second }));
}

export function noteOutcome(
  decision: string,
  id: string,
  note: OutcomeNote,
): Promise<DecisionView> {
  return asLearner(() => post(`${one(decision)}/outcomes`, { id, ...note }));
}

/** Deletes all that was written about a decision. */
export function deleteDecision(decision: string): Promise<void> {
  return remove(one(decision));
}

/** Where the decisions can be had as data. */
export const DECISIONS_DATA = '/api/me/decisions';

const PATH = DECISIONS_DATA;

function one(decision: string): string {
  return `${PATH}/${encodeURIComponent(decision)}`;
}
