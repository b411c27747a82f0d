import { get, put } from './http';
import type { BankContents, ClassItem, ItemReading } from './types';

/** Whose items to read: an objective's, a quiz's, or those that the trainer changed for the class. */
export type Shelf = { objective: string } | { quiz: string } | 'changed';

/** Where items may be read, and what is changed there for the class. */
export function getBankContents(cohort: string): Promise<BankContents> {
  return get(`${path(cohort)}/bank/contents`);
}

/** Items with their keys. */
export async function getReadings(cohort: string, shelf: Shelf): Promise<ItemReading[]> {
  const query = shelf === 'changed' ? '' : `?${new URLSearchParams(shelf).toString()}`;
  return (await get<{ items: ItemReading[] }>(`${path(cohort)}/bank${query}`)).items;
}

/** Leaves an item out for the class or deals it again, and keeps the note on it. */
export function keepClassItem(cohort: string, item: ClassItem): Promise<ClassItem> {
  const wish = { off: item.off, note: item.note };
  return put(`${path(cohort)}/items/${encodeURIComponent(item.item)}`, wish);
}

function path(cohort: string): string {
  return `/api/cohorts/${encodeURIComponent(cohort)}`;
}
