import { getMe } from '$lib/account/api';
import { nav_classes } from '$lib/paraglide/messages';
import { keepsClasses } from './keeper';

/** The rooms of whoever is signed in, beyond those of everybody. */
export async function rooms(): Promise<{ href: string; label: () => string }[]> {
  return keepsClasses(await getMe()) ? [{ href: '/classes', label: nav_classes }] : [];
}
