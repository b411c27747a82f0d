import { getAssignments, getCohort, getPacks, getReminder } from '$lib/api/assigned';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => settle(work(params.cohort));

async function work(id: string) {
  const [cohort, assignments, offered, reminder] = await Promise.all([
    getCohort(id),
    getAssignments(id),
    getPacks(),
    getReminder(id),
  ]);
  return { cohort, assignments, offered, reminder };
}
