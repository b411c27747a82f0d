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
export type SignInWays = Schemas['SignInWays'];
export type SessionView = Schemas['SessionView'];
export type PasskeyView = Schemas['PasskeyView'];
export type NewPasskey = Schemas['NewKey'];
export type KeyChallenge = Schemas['KeyChallenge'];
export type PasskeyChallenge = Schemas['Challenge'];
export type PasskeyProof = Schemas['Proof'];
/** Questions and scenes share the doors of attempts; no attempt holds both. */
export type ItemBody = Exclude<Schemas['ItemBody'], { type: 'scene' }>;
export type ItemResponse = Exclude<Schemas['ItemResponse'], { type: 'scene' }>;
export type SceneBody = Extract<Schemas['ItemBody'], { type: 'scene' }>;
type SceneResponse = Extract<Schemas['ItemResponse'], { type: 'scene' }>;
type Prepared<B> = Omit<Schemas['PreparedItem'], 'body'> & { body: B };
type Responded<R> = Omit<Schemas['ResponseView'], 'response'> & { response: R };
type Attempt<B, R> = Omit<Schemas['AttemptView'], 'items' | 'responses'> & {
  items: Prepared<B>[];
  responses: Responded<R>[];
};
export type AttemptView = Attempt<ItemBody, ItemResponse>;
export type PreparedItem = Prepared<ItemBody>;
export type ResponseView = Responded<ItemResponse>;
/** An attempt at a scenario. */
export type Play = Attempt<SceneBody, SceneResponse>;
export type Scene = Prepared<SceneBody>;
export type Standing = SceneBody['state'][number];
export type ItemJudgement = Schemas['ItemJudgement'];
export type JudgementView = Schemas['JudgementView'];
export type ScenarioCard = Schemas['ScenarioCard'];
export type ScenarioPage = Schemas['ScenarioPage'];
export type Debrief = Schemas['Debrief'];
export type GuideList = Schemas['GuideList'];
export type GuideEntry = Schemas['GuideEntry'];
export type GuidePage = Schemas['GuideView'];
export type Fact = GuidePage['facts'][number];
export type Feedback = Schemas['Feedback'];
export type ElementFeedback = Schemas['ElementFeedback'];
export type Summary = Schemas['Summary'];
export type Progress = Schemas['Progress'];
export type Reviews = Schemas['ReviewsView'];
export type ReviewSettings = Schemas['SettingsView'];
export type Mastery = Schemas['MasteryView'];
export type Knows = Schemas['KnowsView'];
export type CertaintyCount = Schemas['CertaintyCount'];
export type Round = Schemas['AttemptCount'];

/** The bank as the trainer of a class reads it. */
export type BankContents = Schemas['BankContents'];
export type ShelfCount = Schemas['ShelfCount'];
export type ClassItem = Schemas['ClassItem'];
export type WrongAnswer = Schemas['WrongAnswer'];
export type ItemReading = Omit<Schemas['ItemReading'], 'item' | 'key'> & {
  item: PreparedItem;
  key: ItemResponse;
};
export type TrainerNote = Schemas['TrainerNote'];

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

/** A trainer's class, and a learner's place in one. */
export type Cohort = Schemas['CohortView'];
export type CohortTerms = Omit<Schemas['CohortRequest'], 'id'> & { guests: boolean };
export type ClassMember = Schemas['Member'];
export type Addressee = Schemas['Addressee'];
export type InviteePreview = Schemas['InviteePreview'];
export type Invitation = Schemas['InvitationView'];
export type Place = Schemas['EnrolmentView'];
export type NewPlace = Schemas['EnrolmentRequest'];
export type PlaceChange = Schemas['EnrolmentChange'];
export type Brief = Schemas['ReadinessBrief'];
export type BriefFindings = Schemas['Findings'];
export type Shared = Schemas['Shared'];
export type ClassBelief = Schemas['ClassBelief'];
export type KnownObjective = Schemas['KnownObjective'];
export type ItemStatistics = Schemas['ItemStatisticsView'];
export type ItemStatistic = Schemas['ItemStatistic'];
export type ItemFlag = Schemas['Flag'];
export type ClassJunctions = Schemas['ScenarioJunctions'];

/** What became of a class, and the written work of those in it. */
export type ClassOutcomes = Schemas['ClassOutcomes'];
export type ObjectiveOutcome = Schemas['ObjectiveOutcome'];
export type WrittenList = Schemas['WrittenList'];
export type WrittenEntry = Schemas['WrittenEntry'];
export type WorkToJudge = Schemas['WorkToJudge'];
export type TrainerComment = Schemas['TrainerComment'];

/** A learner's own decision, and what they wrote about it. */
export type DecisionView = Schemas['DecisionView'];
export type Take = Schemas['Take'];
export type TakeView = Schemas['TakeView'];
export type OutcomeView = Schemas['OutcomeView'];
export type OutcomeNote = Omit<Schemas['OutcomeRequest'], 'id'>;

/** What to study on which day. */
export type Plan = Schemas['PlanView'];
export type PlanDay = Schemas['PlanDay'];
export type PlanTask = Schemas['PlanTask'];
export type PlanSettings = Schemas['PlanSettingsView'];
export type Shortfall = Schemas['PlanShortfall'];
export type BeforeAfter = Schemas['BeforeAfter'];
export type Change = BeforeAfter['objectives'][number]['change'];
export type CalendarLink = Schemas['CalendarLink'];
export type CalendarState = Schemas['CalendarView'];

/** What a learner asks for when starting an attempt. */
export interface NewAttempt {
  kind: AttemptKind;
  objective?: string;
  quiz?: string;
  scenario?: string;
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

/** The journey: courses, path, log, renewal and what comes after. */
export type Courses = Schemas['CoursesView'];
export type CourseCard = Schemas['CourseCard'];
export type ConsideredCourse = Schemas['ConsideredCourse'];
export type CourseFinding = Schemas['CourseFinding'];
export type CourseQuestion = CourseFinding['question'];
export type CourseAnswer = NonNullable<CourseFinding['answer']>;
export type CourseFormat = NonNullable<ConsideredCourse['format']>;
export type CourseWeight = Schemas['CourseWeight'];
export type Path = Schemas['PathView'];
export type StepView = Schemas['StepView'];
export type PathStep = StepView['step'];
export type LearningLog = Schemas['LearningLogView'];
export type LoggedActivity = Schemas['LoggedActivity'];
export type LearningActivity = Schemas['LearningActivity'];
export type LearningCategory = LearningActivity['category'];
export type Import = Schemas['ImportView'];
export type Renewal = Schemas['RenewalView'];
export type RenewalLines = Schemas['RenewalLines'];
export type NewCredential = Schemas['CredentialRequest'];
export type CredentialLevel = NewCredential['level'];
export type CredentialTrack = NewCredential['track'];
export type UnitIdeas = Schemas['IdeasView'];
export type IdeaCard = Schemas['IdeaCard'];
export type Further = Schemas['FurtherView'];
export type AreaView = Schemas['AreaView'];
export type Job = Schemas['Job'];
export type StudyPlan = Schemas['PlanView'];
export type ClassDates = Pick<StudyPlan['settings'], 'classDate' | 'classEnds'>;

/** Work that a class is given. */
export type MyAssignment = Schemas['MyAssignment'];
export type MyTask = Schemas['MyTask'];
export type TaskCard = Schemas['TaskCard'];
export type AssignedTask = Schemas['AssignedTask'];
export type Assignment = Schemas['AssignmentView'];
export type AssignmentList = Schemas['AssignmentList'];
export type NewAssignment = Schemas['AssignmentRequest'];
export type PackList = Schemas['PackList'];
export type Pack = Schemas['PackView'];
export type Reminder = Schemas['ReminderView'];
