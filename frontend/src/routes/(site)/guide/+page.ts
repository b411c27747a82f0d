import { getGuide } from '$lib/api/client';
import { settle } from '$lib/ui/settle';

export const load = () => settle(getGuide());
