import type { ConsideredCourse, CourseQuestion } from '$lib/api/types';

/** The questions that a course leaves open, in the order in which one asks them. */
export function openQuestions(
  course: Pick<ConsideredCourse, 'findings'>,
  questions: readonly CourseQuestion[],
): CourseQuestion[] {
  const answered = new Set(
    course.findings.filter((one) => one.answer !== undefined).map((one) => one.question),
  );
  return questions.filter((question) => !answered.has(question));
}
