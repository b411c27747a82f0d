import { hasModifier, isTyping, takesEnter } from '$lib/items/keys';
import type { Certainty } from '$lib/api/types';

export const CERTAINTIES: { certainty: Certainty; key: string }[] = [
  { certainty: 'guess', key: 'G' },
  { certainty: 'think', key: 'T' },
  { certainty: 'sure', key: 'S' },
];

export function certaintyForKey(event: KeyboardEvent): Certainty | undefined {
  if (hasModifier(event) || isTyping(event.target)) return undefined;
  return CERTAINTIES.find(({ key }) => key === event.key.toUpperCase())?.certainty;
}

/** Enter goes on, unless it already does something where the focus is; with Ctrl or Cmd it always goes on. */
export function goesOn(event: KeyboardEvent): boolean {
  const isNew = !event.repeat && !event.isComposing && !event.defaultPrevented;
  if (event.key !== 'Enter' || !isNew) return false;
  return event.ctrlKey || event.metaKey || (!hasModifier(event) && !takesEnter(event.target));
}
