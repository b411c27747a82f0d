import { getBankContents, getReadings } from '$lib/api/preview';
import { loadItemTypes } from '$lib/items/registry';
import { shelfOf } from '$lib/preview/shelves';
import { settle } from '$lib/ui/settle';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
  const shelf = shelfOf(url.searchParams);
  const read = shelf === undefined ? Promise.resolve([]) : getReadings(params.cohort, shelf);
  const types = read.then((items) => loadItemTypes(items.map((it) => it.item.body.type)));
  const { data } = await settle(Promise.all([getBankContents(params.cohort), read, types]));
  return { shelf, address: url.search, data };
};
