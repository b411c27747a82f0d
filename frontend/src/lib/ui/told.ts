import {
  failure_busy_title,
  failure_other_text,
  failure_other_title,
  failure_unreachable_title,
} from '$lib/paraglide/messages';
import { explain } from './explain';

/** A failure in one sentence, to be told where the learner was about to do something. */
export function told(failure: unknown): string {
  const meaning = explain(failure);
  switch (meaning.kind) {
    case 'unreachable':
      return failure_unreachable_title();
    case 'busy':
      return failure_busy_title();
    case 'refused':
      return failure_other_text({ detail: meaning.detail });
    case 'missing':
    case 'own':
      return failure_other_title();
  }
}
