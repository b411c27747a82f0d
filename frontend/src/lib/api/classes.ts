import { get } from './http';
import type { Cohort } from './types';

/** A class of the trainer's; another's is not there. */
export function getCohort(id: string): Promise<Cohort> {
  return get(`/api/cohorts/${encodeURIComponent(id)}`);
}
