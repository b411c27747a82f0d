import type { Shared } from '$lib/api/types';

/** Where somebody faces their decision: product and work in one line; empty where they told neither. */
export function contextOf({ product, work }: Shared): string {
  return [product, work].filter((part) => part !== '').join(' · ');
}
