import type { components } from './schema';

type Schemas = components['schemas'];

/** The records of the API under the names that the server gives them. */
export type Curriculum = Schemas['CurriculumView'];
export type CategoryView = Schemas['CategoryView'];
export type ObjectiveCard = Schemas['ObjectiveCard'];
export type ObjectivePage = Schemas['ObjectivePage'];
export type ConceptView = Schemas['ConceptView'];
export type Citation = Schemas['Citation'];
export type QuizCard = Schemas['QuizCard'];
export type Me = Schemas['Me'];
export type AttemptView = Schemas['AttemptView'];
export type PreparedItem = Schemas['PreparedItem'];
export type ItemBody = Schemas['ItemBody'];
export type ItemResponse = Schemas['ItemResponse'];
export type ItemJudgement = Schemas['ItemJudgement'];
export type JudgementView = Schemas['JudgementView'];
export type ResponseView = Schemas['ResponseView'];
export type Feedback = Schemas['Feedback'];
export type ElementFeedback = Schemas['ElementFeedback'];
export type Summary = Schemas['Summary'];
export type Progress = Schemas['Progress'];
export type Round = Schemas['AttemptCount'];

/** Parts that the contract leaves without a name of their own. */
export type Basis = ConceptView['basis'];
export type Certainty = NonNullable<ResponseView['certainty']>;
export type AttemptKind = AttemptView['kind'];
export type ObjectiveProgress = Progress['objectives'][number];
export type Misconception = Feedback['misconceptions'][number];

/** One item whose latest response was not fully right. */
export type Mistake = Schemas['Mistake'];

/** What a learner finds wrong with an item that they have answered. The client adds the id. */
export type NewReport = Omit<Schemas['ItemReportRequest'], 'id'>;
export type ReportReceipt = Schemas['ItemReportView'];
export type ReportReason = NewReport['reason'];

/** What a learner asks for when starting an attempt. */
export interface NewAttempt {
  kind: AttemptKind;
  objective?: string;
  quiz?: string;
  size?: number;
}

/** What a learner gives to one item. The client adds the id. */
export interface NewResponse {
  item: string;
  response: ItemResponse;
  certainty?: Certainty;
  answeredAt?: string;
  millis?: number;
}
