import type { Me } from '$lib/api/types';

/** Whether somebody keeps classes. */
export function keepsClasses(me: Me | undefined): boolean {
  return me?.role === 'trainer' || me?.role === 'administrator';
}
