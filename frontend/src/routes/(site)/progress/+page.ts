import { getCurriculum, getProgress } from '$lib/api/client';
import { settle } from '$lib/ui/settle';

export const load = () => settle(Promise.all([getCurriculum(), getProgress()]));
