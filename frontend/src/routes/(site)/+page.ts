import { browser } from '$app/environment';
import { getCurriculum, getProgress } from '$lib/api/client';
import { getReviews } from '$lib/api/engine';
import { assignedCard } from '$lib/assigned/card';
import { settle } from '$lib/ui/settle';

export const ssr = true;
export const prerender = true;

/** The prerendered page greets a newcomer and holds no data. */
export const load = () => (browser ? settle(standing()) : { data: undefined });

/** The page does without reviews and work from a trainer that could not be asked for. */
function standing() {
  return Promise.all([
    getCurriculum(),
    getProgress(),
    getReviews().catch(() => undefined),
    assignedCard().catch(() => undefined),
  ]);
}
