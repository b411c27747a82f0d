import type { Form, Values } from './steps';

/** What is being written and not stored yet; the id makes a repeated sending count once. */
export interface Draft {
  id: string;
  values: Values;
}

/** Kept under the form and the decision it belongs to. */
export interface DraftKey {
  form: Form;
  decision: string | undefined;
}

const PREFIX = 'groundwork.decision.';

export function loadDraft(key: DraftKey): Draft | undefined {
  try {
    const text = localStorage.getItem(nameOf(key));
    const draft: unknown = text === null ? undefined : JSON.parse(text);
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function saveDraft(key: DraftKey, draft: Draft): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(draft));
  } catch {
    // Without storage the text lives as long as the page.
  }
}

export function dropDraft(key: DraftKey): void {
  try {
    localStorage.removeItem(nameOf(key));
  } catch {
    // Nothing was kept.
  }
}

function nameOf({ form, decision }: DraftKey): string {
  return `${PREFIX}${form}.${decision ?? 'new'}`;
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { id, values } = value as Record<string, unknown>;
  return typeof id === 'string' && isValues(values);
}

function isValues(value: unknown): value is Values {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((field) => typeof field === 'string')
  );
}
