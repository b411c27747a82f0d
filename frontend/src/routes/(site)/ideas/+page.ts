import { getCurriculum } from '$lib/api/client';
import { getIdeas } from '$lib/api/journey';
import { settle } from '$lib/ui/settle';

export const load = () => settle(Promise.all([getIdeas(), getCurriculum()]));
