import { getCurriculum, getProgress } from '$lib/api/client';
import { getMastery } from '$lib/api/engine';
import { settle } from '$lib/ui/settle';

export const load = () => settle(Promise.all([getCurriculum(), getProgress(), getMastery()]));
