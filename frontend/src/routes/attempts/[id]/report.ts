import { newId } from '$lib/api/client';
import type { NewReport, ReportReason } from '$lib/api/types';

export const LONGEST_TEXT = 1000;
export const REASONS: ReportReason[] = ['key', 'unclear', 'typo', 'other'];

/** What the server counts: characters, of which some take two places in a string. */
export function characters(text: string): number {
  return Array.from(text).length;
}

/** A report that may be on its way for the second time. */
export interface Sealed {
  id: string;
  report: NewReport;
}

/** The report under an id of its own; the one it was sent under before, while it says the same. */
export function seal(report: NewReport, before: Sealed | undefined): Sealed {
  const isSame = before !== undefined && JSON.stringify(before.report) === JSON.stringify(report);
  return isSame ? before : { id: newId(), report };
}
