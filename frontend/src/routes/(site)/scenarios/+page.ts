import { getScenarios } from '$lib/api/client';
import { settle } from '$lib/ui/settle';

export const load = () => settle(getScenarios());
