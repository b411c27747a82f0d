import { getCurriculum, getProgress } from '$lib/api/client';
import { getBeforeAfter, getCalendar, getPlan } from '$lib/api/plan';
import type { Curriculum, Plan } from '$lib/api/types';
import { assignedCard } from '$lib/assigned/card';
import { learnerMap } from '$lib/map/map';
import { settle } from '$lib/ui/settle';

export const load = () => settle(room());

async function room() {
  const [plan, curriculum, progress, assigned] = await Promise.all([
    getPlan(),
    getCurriculum(),
    getProgress(),
    assignedCard().catch(() => undefined),
  ]);
  const foundations = learnerMap(curriculum, progress).categories[0];
  return {
    plan,
    assigned,
    held: foundations?.held ?? 0,
    total: foundations?.open ?? 0,
    shorts: shortTitles(curriculum),
    ...(await parts(plan)),
  };
}

/** What only some plans have beside them. The plan itself is shown also where these cannot be had. */
async function parts(plan: Plan | undefined) {
  const [changes, calendar] = await Promise.all([
    plan?.classTaken === undefined ? undefined : getBeforeAfter().catch(() => undefined),
    plan?.chosen === true || plan?.classTaken !== undefined
      ? getCalendar().catch(() => undefined)
      : undefined,
  ]);
  return { changes, calendar };
}

function shortTitles({ categories }: Curriculum): Map<string, string> {
  return new Map(
    categories.flatMap(({ objectives }) => objectives.map(({ id, short }) => [id, short])),
  );
}
