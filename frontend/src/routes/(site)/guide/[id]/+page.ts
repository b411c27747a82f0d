import { getGuide, getGuidePage } from '$lib/api/client';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) =>
  settle(Promise.all([getGuidePage(params.id), getGuide()]));
