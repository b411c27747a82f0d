import {
  journey_not_saved,
  journey_trouble_busy,
  journey_trouble_own,
  journey_trouble_unreachable,
} from '$lib/paraglide/messages';
import { Refused } from '$lib/api/failure';
import { explain } from '$lib/ui/explain';

/** Runs one change at a time, and says in place what came of it. What was typed stays until it is stored. */
export class Saver {
  busy = $state(false);
  trouble = $state<string>();
  told = $state<string>();

  /** Whether it worked. */
  async run(change: () => Promise<void>, done?: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = undefined;
    this.told = undefined;
    try {
      await change();
      this.told = done;
      return true;
    } catch (failure) {
      this.trouble = journey_not_saved({ reason: reason(failure) });
      return false;
    } finally {
      this.busy = false;
    }
  }
}

/** What went wrong, in the server's own words where it has some for the field. */
function reason(failure: unknown): string {
  const flaw = failure instanceof Refused ? failure.problem.errors?.[0]?.detail : undefined;
  if (flaw !== undefined) return flaw;
  const meaning = explain(failure);
  switch (meaning.kind) {
    case 'unreachable':
      return journey_trouble_unreachable();
    case 'busy':
      return journey_trouble_busy();
    case 'refused':
      return meaning.detail;
    case 'missing':
    case 'own':
      return journey_trouble_own();
  }
}
