import { get, post } from './http';
import { asLearner, ifLearner } from './session';
import type {
  AttemptView,
  Curriculum,
  ItemJudgement,
  Debrief,
  GuideList,
  GuidePage,
  Mistake,
  NewAttempt,
  NewReport,
  NewResponse,
  ObjectivePage,
  Play,
  Progress,
  QuizCard,
  ReportReceipt,
  ResponseView,
  ScenarioCard,
  ScenarioPage,
} from './types';
import { uuid } from './uuid';

let curriculum: Promise<Curriculum> | undefined;

/** The whole map. Asked for once a visit; a failed request is asked again. */
export function getCurriculum(): Promise<Curriculum> {
  curriculum ??= get<Curriculum>('/api/curriculum').catch((failure: unknown) => {
    curriculum = undefined;
    throw failure;
  });
  return curriculum;
}

export function getObjective(id: string): Promise<ObjectivePage> {
  return get(`/api/objectives/${encodeURIComponent(id)}`);
}

export async function getQuizzes(): Promise<QuizCard[]> {
  return (await get<{ quizzes: QuizCard[] }>('/api/quizzes')).quizzes;
}

/** The scenarios on offer, the one for novices first. */
export async function getScenarios(): Promise<ScenarioCard[]> {
  return (await get<{ scenarios: ScenarioCard[] }>('/api/scenarios')).scenarios;
}

/** What is told before a scenario begins. */
export function getScenario(id: string): Promise<ScenarioPage> {
  return get(`/api/scenarios/${encodeURIComponent(id)}`);
}

/** The questions of the guide in the order of the way. */
export function getGuide(): Promise<GuideList> {
  return get('/api/guide');
}

export function getGuidePage(id: string): Promise<GuidePage> {
  return get(`/api/guide/${encodeURIComponent(id)}`);
}

/** Where a story stands. */
export function getPlay(id: string): Promise<Play> {
  return asLearner(() => get<Play>(attempt(id)));
}

/** Makes a choice in a scene. Keep `choiceId` (see `newId`) for one choice, as for a response. */
export function makeChoice(
  attemptId: string,
  choiceId: string,
  scene: string,
  choice: string,
): Promise<unknown> {
  const response = { type: 'scene', choice };
  const given = { id: choiceId, item: scene, response };
  return asLearner(() => post<unknown>(`${attempt(attemptId)}/responses`, given));
}

/** Looks back on a story that has come to its end. */
export function getDebrief(id: string): Promise<Debrief> {
  return asLearner(() => get<Debrief>(`${attempt(id)}/debrief`));
}

/** The learner's own progress; undefined where nobody has begun yet. */
export function getProgress(): Promise<Progress | undefined> {
  return ifLearner(() => get<Progress>('/api/me/progress'));
}

/** Items whose latest response was not fully right, over all attempts. */
export async function getMistakes(): Promise<Mistake[]> {
  const answer = await ifLearner(() => get<{ mistakes: Mistake[] }>('/api/me/mistakes'));
  return answer?.mistakes ?? [];
}

/** Starts an attempt; makes a guest first where there is no learner. Sent again by itself when the network fails. */
export function startAttempt(wish: NewAttempt): Promise<AttemptView> {
  const body = { id: uuid(), ...wish };
  return asLearner(() => post<AttemptView>('/api/attempts', body));
}

/** Where an attempt stands, with every response given so far. */
export function getAttempt(id: string): Promise<AttemptView> {
  return asLearner(() => get<AttemptView>(attempt(id)));
}

/**
 * Gives a response. Keep `responseId` (see `newId`) for one answer to one item: whoever sends the same id and body
 * again gets the stored result.
 */
export function respond(
  attemptId: string,
  responseId: string,
  given: NewResponse,
): Promise<ResponseView> {
  return asLearner(() =>
    post<ResponseView>(`${attempt(attemptId)}/responses`, { id: responseId, ...given }),
  );
}

/** Says what the learner makes of their own response. The last judgement counts. */
export function judge(
  attemptId: string,
  responseId: string,
  judgement: ItemJudgement,
): Promise<ResponseView> {
  const body = { id: uuid(), judgement };
  return asLearner(() =>
    post<ResponseView>(`${attempt(attemptId)}/responses/${responseId}/judgements`, body),
  );
}

/** Ends an attempt and yields its summary; ending it again yields the same. */
export function finishAttempt(id: string): Promise<AttemptView> {
  return asLearner(() => post<AttemptView>(`${attempt(id)}/finish`));
}

/** Reports a problem with an answered item. Keep `reportId` for one report: the same id and body again count once. */
export async function reportItem(reportId: string, report: NewReport): Promise<void> {
  await asLearner(() => post<ReportReceipt>('/api/item-reports', { id: reportId, ...report }));
}

/** A fresh id for something that the client creates. */
export function newId(): string {
  return uuid();
}

function attempt(id: string): string {
  return `/api/attempts/${encodeURIComponent(id)}`;
}
