import type { ItemFlag, ItemStatistic } from '$lib/api/types';
import {
  statistics_flag_below_chance,
  statistics_flag_distractor_before_key,
  statistics_flag_idle_distractor,
  statistics_flag_tells_nothing,
  statistics_flag_too_easy,
  statistics_flag_turned_round,
  statistics_reason_key,
  statistics_reason_other,
  statistics_reason_typo,
  statistics_reason_unclear,
  statistics_reports,
  statistics_sort_answers,
  statistics_sort_flagged,
  statistics_sort_hardest,
  statistics_sort_objective,
  statistics_sort_telling,
} from '$lib/paraglide/messages';
import { reports, type Order } from './statistics';

/** Why somebody should look at an item. */
export const FLAGS: Record<ItemFlag, () => string> = {
  'below-chance': statistics_flag_below_chance,
  'turned-round': statistics_flag_turned_round,
  'tells-nothing': statistics_flag_tells_nothing,
  'too-easy': statistics_flag_too_easy,
  'idle-distractor': statistics_flag_idle_distractor,
  'distractor-before-key': statistics_flag_distractor_before_key,
};

export const ORDERS: { order: Order; label: () => string }[] = [
  { order: 'flagged', label: statistics_sort_flagged },
  { order: 'hardest', label: statistics_sort_hardest },
  { order: 'telling', label: statistics_sort_telling },
  { order: 'answers', label: statistics_sort_answers },
  { order: 'objective', label: statistics_sort_objective },
];

const REASONS: Record<
  ItemStatistic['reports'][number]['reason'],
  (of: { count: number }) => string
> = {
  key: statistics_reason_key,
  unclear: statistics_reason_unclear,
  typo: statistics_reason_typo,
  other: statistics_reason_other,
};

/** What learners reported of an item; undefined where nobody did. */
export function reportWords(item: ItemStatistic): string | undefined {
  const count = reports(item);
  if (count === 0) return undefined;
  const reasons = item.reports.map((one) => REASONS[one.reason]({ count: one.reports }));
  return statistics_reports({ count, reasons: reasons.join(', ') });
}

/** Two decimals, and a true minus sign. */
export function figure(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
