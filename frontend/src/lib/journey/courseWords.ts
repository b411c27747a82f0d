import type { CourseAnswer, CourseFormat, CourseQuestion } from '$lib/api/types';
import {
  courses_answer_no,
  courses_answer_partly,
  courses_answer_yes,
  courses_format_both,
  courses_format_classroom,
  courses_format_online,
  courses_mail_approved_trainer,
  courses_mail_covers_requirements,
  courses_mail_fee,
  courses_mail_format,
  courses_mail_group_work,
  courses_mail_hands_on,
  courses_mail_practice,
  courses_mail_recognised,
  courses_mail_schedule,
  courses_q_approved_trainer,
  courses_q_covers_requirements,
  courses_q_fee,
  courses_q_format,
  courses_q_group_work,
  courses_q_hands_on,
  courses_q_practice,
  courses_q_recognised,
  courses_q_schedule,
  courses_s_approved_trainer,
  courses_s_covers_requirements,
  courses_s_fee,
  courses_s_format,
  courses_s_group_work,
  courses_s_hands_on,
  courses_s_practice,
  courses_s_recognised,
  courses_s_schedule,
} from '$lib/paraglide/messages';

/** The nine questions, as one asks them oneself. */
export const questions: Record<CourseQuestion, () => string> = {
  'approved-trainer': courses_q_approved_trainer,
  recognised: courses_q_recognised,
  'covers-requirements': courses_q_covers_requirements,
  'hands-on': courses_q_hands_on,
  'group-work': courses_q_group_work,
  practice: courses_q_practice,
  format: courses_q_format,
  schedule: courses_q_schedule,
  fee: courses_q_fee,
};

/** The same in two words, for the comparison. */
export const shortQuestions: Record<CourseQuestion, () => string> = {
  'approved-trainer': courses_s_approved_trainer,
  recognised: courses_s_recognised,
  'covers-requirements': courses_s_covers_requirements,
  'hands-on': courses_s_hands_on,
  'group-work': courses_s_group_work,
  practice: courses_s_practice,
  format: courses_s_format,
  schedule: courses_s_schedule,
  fee: courses_s_fee,
};

/** The same as one asks a provider. */
export const mailQuestions: Record<CourseQuestion, () => string> = {
  'approved-trainer': courses_mail_approved_trainer,
  recognised: courses_mail_recognised,
  'covers-requirements': courses_mail_covers_requirements,
  'hands-on': courses_mail_hands_on,
  'group-work': courses_mail_group_work,
  practice: courses_mail_practice,
  format: courses_mail_format,
  schedule: courses_mail_schedule,
  fee: courses_mail_fee,
};

/** What one found out. */
export const answers: Record<CourseAnswer, () => string> = {
  yes: courses_answer_yes,
  partly: courses_answer_partly,
  no: courses_answer_no,
};

/** Where a course takes place. */
export const formats: Record<CourseFormat, () => string> = {
  classroom: courses_format_classroom,
  online: courses_format_online,
  both: courses_format_both,
};
