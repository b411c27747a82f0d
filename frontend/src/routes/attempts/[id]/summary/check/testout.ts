import type { Knows, Summary } from '$lib/api/types';
import { ENOUGH, percent } from '$lib/known/known';
import {
  result_testout_changed_from,
  result_testout_known,
  result_testout_only,
  result_testout_partly,
  result_testout_same,
  result_testout_weak,
} from '$lib/paraglide/messages';

/** What a test of one objective came to, in one sentence with a *marked* phrase. */
export function shown(short: string, now: Knows | undefined, summary: Summary): string {
  if (now === undefined) {
    return (summary.wrong + summary.partly === 0 ? result_testout_known : result_testout_weak)({
      short,
    });
  }
  if (now.chance >= ENOUGH) return result_testout_known({ short });
  return (now.high >= ENOUGH ? result_testout_partly : result_testout_weak)({ short });
}

/** Whether the lesson can be left out. */
export function isSkippable(now: Knows | undefined): boolean {
  return now !== undefined && now.chance >= ENOUGH;
}

/** What the test changed, as far as this device knows what was before. */
export function changed(before: Knows | undefined, now: Knows): string {
  const to = percent(now.chance);
  if (before === undefined) return result_testout_only({ now: to });
  const from = percent(before.chance);
  return from === to
    ? result_testout_same({ now: to })
    : result_testout_changed_from({ before: from, now: to });
}
