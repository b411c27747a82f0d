import { Refused, Unreachable } from '$lib/api/failure';
import { form_offline, form_failed } from '$lib/paraglide/messages';

/** What went wrong with a form: a sentence for each field that it concerns, and one for the rest. */
export interface Trouble {
  fields: Readonly<Record<string, string>>;
  whole?: string;
}

export const NONE: Trouble = { fields: {} };

/**
 * Reads a failure for a form.
 *
 * @param shown the fields of the form, by their names in the request; what concerns another is told for the whole
 */
export function troubleOf(failure: unknown, shown: readonly string[]): Trouble {
  if (failure instanceof Unreachable) return { fields: {}, whole: form_offline() };
  if (!(failure instanceof Refused))
    return { fields: {}, whole: form_failed({ detail: String(failure) }) };
  const fields: Record<string, string> = {};
  let other: string | undefined;
  for (const { pointer, detail } of failure.problem.errors ?? []) {
    const name = pointer.slice(1);
    if (shown.includes(name)) fields[name] = detail;
    else other = detail;
  }
  const hasFields = Object.keys(fields).length > 0;
  return hasFields ? { fields } : { fields, whole: other ?? failure.message };
}
