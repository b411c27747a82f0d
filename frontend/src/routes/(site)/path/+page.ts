import { getPath } from '$lib/api/journey';
import { settle } from '$lib/ui/settle';

export const load = () => settle(getPath());
