import { getAssignments, getPacks, getReminder } from '$lib/api/assigned';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) =>
  settle(Promise.all([getAssignments(params.cohort), getPacks(), getReminder(params.cohort)]));
