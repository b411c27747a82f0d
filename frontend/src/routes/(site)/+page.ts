import { browser } from '$app/environment';
import { getCurriculum, getProgress } from '$lib/api/client';
import { settle } from '$lib/ui/settle';

export const ssr = true;
export const prerender = true;

/** The prerendered page greets a newcomer and holds no data. */
export const load = () =>
  browser ? settle(Promise.all([getCurriculum(), getProgress()])) : { data: undefined };
