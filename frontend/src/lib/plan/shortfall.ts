import type { Shortfall } from '$lib/api/types';
import { subjectOf, type Shorts } from './task';

type Reason = Shortfall['leaveOut'][number]['reason'];

/** What is left out for one and the same reason. */
export interface Group {
  reason: Reason;
  minutes: number;
  names: string[];
}

/** By reason, what is missed least first, as the server orders it. */
export function groupsOf({ leaveOut }: Shortfall, shorts: Shorts): Group[] {
  const groups = new Map<Reason, Group>();
  for (const one of leaveOut) {
    const group = groups.get(one.reason) ?? { reason: one.reason, minutes: 0, names: [] };
    group.minutes += one.minutes;
    group.names.push(subjectOf(one, shorts));
    groups.set(one.reason, group);
  }
  return [...groups.values()];
}
