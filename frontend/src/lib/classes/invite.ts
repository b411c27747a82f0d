import type { Addressee, InviteePreview } from '$lib/api/types';

/** Those of a list who were not asked before. */
export function fresh(preview: InviteePreview): Addressee[] {
  return preview.rows
    .filter((row) => !row.known)
    .map(({ email, name }) => (name === '' ? { email } : { email, name }));
}
