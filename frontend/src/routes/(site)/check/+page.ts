import { getProgress } from '$lib/api/client';
import { settle } from '$lib/ui/settle';

/** The checks can be begun without knowing which were taken. */
export const load = () => settle(getProgress().catch(() => undefined));
