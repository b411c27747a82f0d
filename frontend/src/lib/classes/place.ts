import type { Place } from '$lib/api/types';

/** What a learner tells a class; every text may be empty. */
export interface PlaceDraft {
  name: string;
  product: string;
  work: string;
  decision: string;
  shared: boolean;
  mayAsk: boolean;
  mayRead: boolean;
}

/** Nothing is shared until somebody says so. */
export function newDraft(name: string): PlaceDraft {
  return {
    name,
    product: '',
    work: '',
    decision: '',
    shared: false,
    mayAsk: false,
    mayRead: false,
  };
}

export function draftOf(place: Place): PlaceDraft {
  const { name, product, work, decision, shared, mayAsk, mayRead } = place;
  return { name, product, work, decision, shared, mayAsk, mayRead };
}

/** What the class date means for a plan that has this one, or none. */
export type PlanFit = 'same' | 'other' | 'none' | 'past';

export function planFit(date: string, planned: string | undefined, today: string): PlanFit {
  if (planned === date) return 'same';
  if (date < today) return 'past';
  return planned === undefined ? 'none' : 'other';
}
