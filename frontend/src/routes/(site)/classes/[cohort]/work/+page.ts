import { getAssignments, getCohort, getPacks, getReminder } from '$lib/api/assigned';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => settle(room(params.cohort));

async function room(id: string) {
  const [cohort, work, offered, reminder] = await Promise.all([
    getCohort(id),
    getAssignments(id),
    getPacks(),
    getReminder(id),
  ]);
  return { cohort, work, offered, reminder };
}
