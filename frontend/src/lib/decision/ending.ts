import type { OutcomeView } from '$lib/api/types';
import {
  decision_as_no,
  decision_as_partly,
  decision_as_too_early,
  decision_as_yes,
} from '$lib/paraglide/messages';

/** Whether what was expected came true, in a word. */
export function endingWord(ending: OutcomeView['asExpected']): string {
  switch (ending) {
    case 'yes':
      return decision_as_yes();
    case 'partly':
      return decision_as_partly();
    case 'no':
      return decision_as_no();
    case 'too-early':
      return decision_as_too_early();
  }
}
