import { error, redirect } from '@sveltejs/kit';
import { getCohort } from '$lib/api/classes';
import { Refused } from '$lib/api/failure';
import type { Cohort } from '$lib/api/types';
import { UNREACHABLE } from '$lib/classes/statuses';
import type { LayoutLoad } from './$types';

/** The class itself and nothing more; whoever keeps no classes is told what they are. */
export const load: LayoutLoad = async ({ params }): Promise<{ cohort: Cohort }> => {
  try {
    return { cohort: await getCohort(params.cohort) };
  } catch (failure) {
    if (!(failure instanceof Refused)) error(UNREACHABLE, String(failure));
    const { status } = failure.problem;
    if (status === 401 || status === 403) redirect(307, '/classes');
    error(status, failure.message);
  }
};
