import { getMe } from '$lib/account/api';
import { getClassDates } from '$lib/api/journey';
import { getInvitation, getPlaces } from '$lib/api/places';
import { codeIn } from '$lib/classes/code';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

/** What somebody with a code is to be shown; no invitation where the code opens no class, nor a place where they are not in it. */
async function opened(typed: string) {
  const code = codeIn(typed) ?? typed;
  const [invitation, me, places, dates] = await Promise.all([
    getInvitation(code),
    getMe(),
    getPlaces(),
    getClassDates(),
  ]);
  const place = places.find((one) => one.code === code);
  return { code, invitation, me, place, planned: dates?.classDate };
}

export const load: PageLoad = ({ params }) => settle(opened(params.code));
