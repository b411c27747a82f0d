import { getCurriculum, getProgress } from '$lib/api/client';
import { getReviews } from '$lib/api/engine';
import { settle } from '$lib/ui/settle';

/** The map does without reviews that could not be asked for. */
export const load = () =>
  settle(Promise.all([getCurriculum(), getProgress(), getReviews().catch(() => undefined)]));
