import { get, getText, post, put, remove, takeAway } from './http';
import { asLearner, ifLearner } from './session';
import type {
  ClassDates,
  ConsideredCourse,
  Courses,
  CourseWeight,
  Further,
  Import,
  Job,
  LearningActivity,
  LearningLog,
  LoggedActivity,
  NewCredential,
  Path,
  PathStep,
  Renewal,
  RenewalLines,
  StudyPlan,
  UnitIdeas,
} from './types';
import { timeZone } from './zone';

/** By the reader's own calendar: the server has none. */
function dated(path: string): string {
  return `${path}?timeZone=${encodeURIComponent(timeZone())}`;
}

/** The courses that the learner considers; undefined where nobody has begun yet. */
export function getCourses(): Promise<Courses | undefined> {
  return ifLearner(() => get<Courses>('/api/me/courses'));
}

/** Keeps a course under an id of the client's (see `newId`): new, or in place of what stood there. */
export function keepCourse(id: string, course: ConsideredCourse): Promise<Courses> {
  return asLearner(() => put<Courses>(`/api/me/courses/${id}`, course));
}

export function dropCourse(id: string): Promise<Courses> {
  return asLearner(() => takeAway<Courses>(`/api/me/courses/${id}`));
}

export function weighCourses(weights: CourseWeight[]): Promise<Courses> {
  return asLearner(() => put<Courses>('/api/me/course-weights', { weights }));
}

export function getCoursesTable(): Promise<string> {
  return asLearner(() => getText('/api/me/courses.csv'));
}

export function getPath(): Promise<Path> {
  return asLearner(() => get<Path>('/api/me/path'));
}

export function keepStep(step: PathStep, done: boolean, onDate?: string): Promise<Path> {
  return asLearner(() =>
    put<Path>(`/api/me/path/${step}`, onDate === undefined ? { done } : { done, onDate }),
  );
}

/** What was learnt; undefined where nobody has begun yet. */
export function getLog(): Promise<LearningLog | undefined> {
  return ifLearner(() => get<LearningLog>(dated('/api/me/learning-log')));
}

export function keepActivity(id: string, activity: LearningActivity): Promise<LoggedActivity> {
  return asLearner(() => put<LoggedActivity>(`/api/me/learning-log/${id}`, activity));
}

export async function dropActivity(id: string): Promise<void> {
  await asLearner(() => remove(`/api/me/learning-log/${id}`));
}

/** Reads a file; stores what is understood only with `confirm`. Keep `id` for one file: confirming twice imports once. */
export function importActivities(id: string, csv: string, confirm: boolean): Promise<Import> {
  return asLearner(() => post<Import>('/api/me/learning-log-imports', { id, csv, confirm }));
}

export function getLogTable(): Promise<string> {
  return asLearner(() => getText('/api/me/learning-log.csv'));
}

export function getRenewal(): Promise<Renewal> {
  return asLearner(() => get<Renewal>(dated('/api/me/renewal')));
}

export function keepCredential(id: string, credential: NewCredential): Promise<Renewal> {
  return asLearner(() => put<Renewal>(dated(`/api/me/credentials/${id}`), credential));
}

export function dropCredential(id: string): Promise<Renewal> {
  return asLearner(() => takeAway<Renewal>(dated(`/api/me/credentials/${id}`)));
}

export function getRenewalLines(): Promise<RenewalLines> {
  return asLearner(() => get<RenewalLines>(dated('/api/me/renewal-lines')));
}

export function getRenewalTable(): Promise<string> {
  return asLearner(() => getText(dated('/api/me/renewal.csv')));
}

export function getIdeas(): Promise<UnitIdeas> {
  return asLearner(() => get<UnitIdeas>('/api/me/unit-ideas'));
}

export function getFurther(): Promise<Further> {
  return asLearner(() => get<Further>(dated('/api/me/further')));
}

export function rateArea(area: string, rating: number, example?: string): Promise<Further> {
  return asLearner(() =>
    put<Further>(
      dated(`/api/me/further/${area}`),
      example === undefined ? { rating } : { rating, example },
    ),
  );
}

export function keepJob(id: string, job: Job): Promise<Further> {
  return asLearner(() => put<Further>(dated(`/api/me/jobs/${id}`), job));
}

export function dropJob(id: string): Promise<Further> {
  return asLearner(() => takeAway<Further>(dated(`/api/me/jobs/${id}`)));
}

/** When the class is, as the plan knows it. */
export async function getClassDates(): Promise<ClassDates | undefined> {
  return (await ifLearner(() => get<StudyPlan>('/api/me/plan')))?.settings;
}

/** Tells the plan when the class is; everything else of its settings stays. */
export async function keepClassDates(classDate: string, classEnds?: string): Promise<void> {
  await asLearner(async () => {
    const { settings } = await get<StudyPlan>('/api/me/plan');
    const { classEnds: before, ...others } = settings;
    void before;
    const ends = classEnds === undefined ? {} : { classEnds };
    const zone = { timeZone: timeZone() };
    await put('/api/me/plan-settings', { ...others, ...zone, classDate, ...ends });
  });
}
