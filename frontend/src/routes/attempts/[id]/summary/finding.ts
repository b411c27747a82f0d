import type { Summary } from '$lib/api/types';
import {
  summary_head_all,
  summary_head_awaiting,
  summary_head_none,
  summary_head_some,
  summary_lead_beliefs,
  summary_lead_gaps,
  summary_lead_none,
} from '$lib/paraglide/messages';

/** What came out, in one sentence; the *marked* part goes under the highlighter. */
export function finding(summary: Summary): string {
  const total = summary.right + summary.partly + summary.wrong;
  if (total === 0 && summary.awaiting > 0) return summary_head_awaiting();
  if (summary.right === total) return summary_head_all({ total });
  return summary.right === 0
    ? summary_head_none()
    : summary_head_some({ right: summary.right, total });
}

/** What it means, and how little it proves. */
export function lead(summary: Summary): string {
  const count = summary.misconceptions.length;
  if (count > 0) return summary_lead_beliefs({ count });
  return summary.again > 0 ? summary_lead_gaps() : summary_lead_none();
}
