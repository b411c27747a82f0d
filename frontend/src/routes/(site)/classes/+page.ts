import { getMe } from '$lib/account/api';
import { getCohorts } from '$lib/api/classes';
import type { Cohort } from '$lib/api/types';
import { keepsClasses } from '$lib/classes/keeper';
import { settle } from '$lib/ui/settle';

/** Undefined for whoever keeps no classes. */
async function classes(): Promise<Cohort[] | undefined> {
  return keepsClasses(await getMe()) ? getCohorts() : undefined;
}

export const load = () => settle(classes());
