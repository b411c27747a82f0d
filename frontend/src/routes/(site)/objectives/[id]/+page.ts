import { getCurriculum, getObjective, getProgress } from '$lib/api/client';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) =>
  settle(
    Promise.all([
      getObjective(params.id),
      getCurriculum(),
      // The lesson can be read without knowing what was answered.
      getProgress().catch(() => undefined),
    ]),
  );
