import { getMe, getPasskeys, getSessions, getWays } from '$lib/account/api';
import { getProgress } from '$lib/api/client';
import { settle } from '$lib/ui/settle';

/** How much was answered counts for guests only: they may take it along. */
async function all() {
  const [me, ways] = await Promise.all([getMe(), getWays()]);
  if (me === undefined) return { me, ways, work: 0, sessions: [], passkeys: [] };
  if (me.guest) {
    const progress = await getProgress();
    return { me, ways, work: progress?.answered ?? 0, sessions: [], passkeys: [] };
  }
  const [sessions, passkeys] = await Promise.all([getSessions(), getPasskeys()]);
  return { me, ways, work: 0, sessions, passkeys };
}

export const load = () => settle(all());
