import { getMe, getPasskeys, getSessions, getWays } from '$lib/account/api';
import { getProgress } from '$lib/api/client';
import { getPlaces } from '$lib/api/places';
import { settle } from '$lib/ui/settle';

/** How much was answered counts for guests only: they may take it along. */
async function all() {
  const [me, ways, places] = await Promise.all([getMe(), getWays(), getPlaces()]);
  if (me === undefined) return { me, ways, work: 0, sessions: [], passkeys: [], places };
  if (me.guest) {
    const progress = await getProgress();
    return { me, ways, work: progress?.answered ?? 0, sessions: [], passkeys: [], places };
  }
  const [sessions, passkeys] = await Promise.all([getSessions(), getPasskeys()]);
  return { me, ways, work: 0, sessions, passkeys, places };
}

export const load = () => settle(all());
