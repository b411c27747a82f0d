import { getScenario } from '$lib/api/client';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => settle(getScenario(params.id));
