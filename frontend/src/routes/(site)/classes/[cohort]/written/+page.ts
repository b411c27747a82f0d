import { getWork, getWritten } from '$lib/api/after';
import type { WorkToJudge, WrittenList } from '$lib/api/types';
import { Refused } from '$lib/api/failure';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

/** The list, and the text that the address names; none where it is not there any more. */
export const load: PageLoad = ({ params, url }) => {
  const piece = url.searchParams.get('text');
  return settle(
    Promise.all([
      getWritten(params.cohort),
      piece === null ? undefined : getWork(params.cohort, piece).catch(missing),
      piece !== null,
    ]),
  ) satisfies Promise<{ data: Promise<[WrittenList, WorkToJudge | undefined, boolean]> }>;
};

function missing(failure: unknown): undefined {
  if (failure instanceof Refused && failure.problem.status === 404) return undefined;
  throw failure;
}
