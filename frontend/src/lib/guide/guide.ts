import type { Fact, GuideEntry } from '$lib/api/types';
import { told } from '$lib/format';

export type Stage = GuideEntry['stage'];

/** Older facts are shown with a warning; the linter warns of them as well. */
const FRESH_DAYS = 180;
const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** A station on the way with the questions that come up there. */
export interface Station {
  stage: Stage;
  pages: GuideEntry[];
}

/** The pages, in their order, as stations. A stage that comes again later is a station of its own. */
export function stations(pages: readonly GuideEntry[]): Station[] {
  const way: Station[] = [];
  for (const page of pages) {
    const last = way.at(-1);
    if (last?.stage === page.stage) last.pages.push(page);
    else way.push({ stage: page.stage, pages: [page] });
  }
  return way;
}

/** The place of a page among all, from 1; places may have gaps, counts have none. */
export function place(pages: readonly GuideEntry[], id: string): number {
  return pages.findIndex((page) => page.id === id) + 1;
}

/** Whether a fact was checked so long ago that a reader should look for themselves. */
export function isStale(checkedOn: string, now: Date = new Date()): boolean {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return today - Date.parse(checkedOn) > FRESH_DAYS * DAY_MILLIS;
}

/** A calendar day, which is the same wherever it is read: 21 Nov 2026. */
export function day(date: string): string {
  return told(new Date(`${date}T12:00`), { dateStyle: 'medium' });
}

/** How many facts were read with those whose word they are. */
export function readAtTheSource(facts: readonly Fact[]): number {
  return facts.filter((fact) => fact.trust === 'primary').length;
}
