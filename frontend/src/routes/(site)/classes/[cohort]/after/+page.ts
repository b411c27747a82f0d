import { getOutcomes } from '$lib/api/after';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => settle(getOutcomes(params.cohort));
