import { getClassMembers, getInvitees } from '$lib/api/classes';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) =>
  settle(Promise.all([getClassMembers(params.cohort), getInvitees(params.cohort)]));
