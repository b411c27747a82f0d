import { getItemStatistics } from '$lib/api/classes';
import { getCurriculum, getScenarios } from '$lib/api/client';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
  const classes = url.searchParams.get('classes') === 'all' ? 'all' : 'one';
  const data = [
    getItemStatistics(params.cohort, classes),
    getCurriculum(),
    getScenarios(),
  ] as const;
  return { classes, ...(await settle(Promise.all(data))) } as const;
};
