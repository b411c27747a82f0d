import { getCurriculum } from '$lib/api/client';
import { settle } from '$lib/ui/settle';

export const load = () => settle(getCurriculum());
