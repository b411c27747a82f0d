import type { Shelf } from '$lib/api/preview';
import type { BankContents, ItemReading, ShelfCount } from '$lib/api/types';

/** One place to read, as the list of all names it. */
export interface Place {
  id: string;
  title: string;
  href: string;
  count: ShelfCount;
  /** The number of its category; quizzes have none. */
  category?: number;
}

/** What an address asks for; undefined where it asks for the list of all. */
export function shelfOf(query: URLSearchParams): Shelf | undefined {
  const objective = query.get('objective');
  const quiz = query.get('quiz');
  if (objective !== null) return { objective };
  if (quiz !== null) return { quiz };
  return query.has('changed') ? 'changed' : undefined;
}

/** All objectives in their order, then all quizzes. */
export function places(contents: BankContents): Place[] {
  return [...contents.categories.flatMap(objectivesOf), ...quizzesOf(contents)];
}

export function objectivesOf(category: BankContents['categories'][number]): Place[] {
  return category.objectives.map(({ objective, title, count }) => ({
    id: objective.id,
    title,
    href: `?objective=${encodeURIComponent(objective.id)}`,
    count,
    category: category.number,
  }));
}

export function quizzesOf(contents: BankContents): Place[] {
  return contents.quizzes.map(({ id, title, count }) => ({
    id,
    title,
    href: `?quiz=${encodeURIComponent(id)}`,
    count,
  }));
}

/** The place that a shelf is, with those before and behind it. */
export function around(
  contents: BankContents,
  shelf: Shelf,
): { here: Place | undefined; before: Place | undefined; next: Place | undefined } {
  const all = places(contents);
  const at = shelf === 'changed' ? -1 : all.findIndex((place) => place.href === hrefOf(shelf));
  return at < 0
    ? { here: undefined, before: undefined, next: undefined }
    : { here: all[at], before: all[at - 1], next: all[at + 1] };
}

function hrefOf(shelf: Exclude<Shelf, 'changed'>): string {
  return 'objective' in shelf
    ? `?objective=${encodeURIComponent(shelf.objective)}`
    : `?quiz=${encodeURIComponent(shelf.quiz)}`;
}

/** Which of the items an address points to by its fragment. */
export function pointedAt(items: ItemReading[], hash: string): string | undefined {
  return items.find((it) => `#${it.item.id}` === hash)?.item.id;
}

export const SIEVES = ['all', 'practice', 'check', 'changed'] as const;
export type Sieve = (typeof SIEVES)[number];

/** The items to show. Those that are changed are known by their ids, since they change while they are read. */
export function sifted(
  items: ItemReading[],
  sieve: Sieve,
  isChanged: (item: string) => boolean,
): ItemReading[] {
  switch (sieve) {
    case 'all':
      return items;
    case 'practice':
    case 'check':
      return items.filter((it) => it.pool === sieve);
    case 'changed':
      return items.filter((it) => isChanged(it.item.id));
  }
}
