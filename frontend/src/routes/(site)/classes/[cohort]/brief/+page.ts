import { getBrief } from '$lib/api/classes';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => settle(getBrief(params.cohort));
