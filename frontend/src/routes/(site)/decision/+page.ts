import { getDecisions } from '$lib/api/decisions';
import { settle } from '$lib/ui/settle';

export const load = () => settle(getDecisions());
