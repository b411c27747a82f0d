import { getMyAssignments } from '$lib/api/assigned';
import { unfinished } from './mine';

/** The card "From your trainer", fetched only where somebody was given something; undefined for everybody else. */
export async function assignedCard() {
  const assignments = await getMyAssignments();
  if (assignments.length === 0) return undefined;
  const { default: Card } = await import('./Card.svelte');
  return { Card, assignments, isOpen: unfinished(assignments).length > 0 };
}

export type AssignedCard = Awaited<ReturnType<typeof assignedCard>>;
