import {
  form_not_saved,
  form_trouble_busy,
  form_trouble_own,
  form_trouble_unreachable,
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
      this.trouble = form_not_saved({ reason: reason(failure) });
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
      return form_trouble_unreachable();
    case 'busy':
      return form_trouble_busy();
    case 'refused':
      return meaning.detail;
    case 'missing':
    case 'own':
      return form_trouble_own();
  }
}
