import { getCurriculum, getProgress } from '$lib/api/client';
import { getReviews } from '$lib/api/engine';
import { settle } from '$lib/ui/settle';

export const load = () =>
  settle(Promise.all([getReviews(), getProgress().catch(() => undefined), getCurriculum()]));
