import { getCurriculum } from '$lib/api/client';
import { getFurther } from '$lib/api/journey';
import { settle } from '$lib/ui/settle';

export const load = () => settle(Promise.all([getFurther(), getCurriculum()]));
