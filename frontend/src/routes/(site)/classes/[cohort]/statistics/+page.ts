import { getItemStatistics } from '$lib/api/classes';
import { getCurriculum, getScenarios } from '$lib/api/client';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) =>
  settle(Promise.all([getItemStatistics(params.cohort), getCurriculum(), getScenarios()]));
