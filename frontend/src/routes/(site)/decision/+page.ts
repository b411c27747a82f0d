import { getDecisions } from '$lib/api/decisions';
import { getPlan } from '$lib/api/plan';
import { settle } from '$lib/ui/settle';

/** The plan knows when the class is, and whether it was taken; without it the page still works. */
export const load = () => settle(Promise.all([getDecisions(), getPlan().catch(() => undefined)]));
