import type { AttemptKind, Round } from '$lib/api/types';
import { answered_of, decisions_so_far } from '$lib/paraglide/messages';

interface Started {
  id: string;
  kind: AttemptKind;
}

/** Where an attempt goes on: a story has a page of its own. */
export function roomOf({ id, kind }: Started): string {
  return kind === 'scenario' ? `/attempts/${id}/story` : `/attempts/${id}`;
}

/** Where a finished attempt is looked back on. */
export function reportOf({ id, kind }: Started): string {
  return kind === 'scenario' ? `/attempts/${id}/story` : `/attempts/${id}/summary`;
}

/** How far an attempt has come. How long a story will be, nobody knows yet. */
export function standing(round: Round): string {
  return round.kind === 'scenario'
    ? decisions_so_far({ count: round.answered })
    : answered_of(round);
}
