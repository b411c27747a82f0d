import type { ConsideredCourse, CourseAnswer, CourseFormat, CourseQuestion } from '$lib/api/types';

export const QUESTIONS: readonly CourseQuestion[] = [
  'approved-trainer',
  'recognised',
  'covers-requirements',
  'hands-on',
  'group-work',
  'practice',
  'format',
  'schedule',
  'fee',
];

/** A course as a form holds it: every field a text, empty where nothing is known. */
export interface CourseDraft {
  title: string;
  provider: string;
  trainer: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  amount: string;
  currency: string;
  format: CourseFormat | '';
  link: string;
  answers: Record<CourseQuestion, CourseAnswer | ''>;
  notes: Record<CourseQuestion, string>;
}

export function draftOf(course: ConsideredCourse | undefined): CourseDraft {
  const found = new Map(course?.findings.map((one) => [one.question, one]));
  return {
    title: course?.title ?? '',
    provider: course?.provider ?? '',
    trainer: course?.trainer ?? '',
    startsOn: course?.startsOn ?? '',
    endsOn: course?.endsOn ?? '',
    timeZone: course?.timeZone ?? '',
    amount: course?.fee === undefined ? '' : `${course.fee.amount}`,
    currency: course?.fee?.currency ?? '',
    format: course?.format ?? '',
    link: course?.link ?? '',
    answers: each((question) => found.get(question)?.answer ?? ''),
    notes: each((question) => found.get(question)?.note ?? ''),
  };
}

/** The course that a form tells of; what is empty is left out. */
export function courseOf(draft: CourseDraft): ConsideredCourse {
  const texts = Object.fromEntries(
    (['provider', 'trainer', 'startsOn', 'endsOn', 'timeZone', 'format', 'link'] as const)
      .map((name) => [name, draft[name].trim()] as const)
      .filter(([, text]) => text !== ''),
  ) as Partial<ConsideredCourse>;
  const amount = draft.amount.trim().replace(',', '.');
  const fee =
    amount === '' ? {} : { fee: { amount: Number(amount), currency: draft.currency.trim() } };
  return { title: draft.title, ...texts, ...fee, findings: findings(draft) };
}

function findings(draft: CourseDraft): ConsideredCourse['findings'] {
  return QUESTIONS.flatMap((question) => {
    const answer = draft.answers[question];
    const note = draft.notes[question].trim();
    if (answer === '' && note === '') return [];
    return [{ question, ...(answer === '' ? {} : { answer }), ...(note === '' ? {} : { note }) }];
  });
}

function each<T>(value: (question: CourseQuestion) => T): Record<CourseQuestion, T> {
  return Object.fromEntries(QUESTIONS.map((question) => [question, value(question)])) as Record<
    CourseQuestion,
    T
  >;
}
