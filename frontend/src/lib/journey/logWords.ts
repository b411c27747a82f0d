import type { LearningCategory } from '$lib/api/types';
import {
  log_cat_course,
  log_cat_gathering,
  log_cat_outside_event,
  log_cat_own_study,
  log_cat_together,
  log_cat_volunteering,
} from '$lib/paraglide/messages';

/** The six historic categories, A to F. */
export const categories: Record<LearningCategory, () => string> = {
  gathering: log_cat_gathering,
  course: log_cat_course,
  'outside-event': log_cat_outside_event,
  volunteering: log_cat_volunteering,
  'own-study': log_cat_own_study,
  together: log_cat_together,
};
