import {
  nav_check,
  nav_decision,
  nav_map,
  nav_mistakes,
  nav_path,
  nav_plan,
  nav_progress,
  nav_quizzes,
  nav_review,
  nav_scenarios,
} from '$lib/paraglide/messages';

/** A page that the header leads to. */
export interface Room {
  href: string;
  label: () => string;
}

/** Always in sight, so few enough for one line of a phone: what a learner comes back for. */
export const rooms: Room[] = [
  { href: '/plan', label: nav_plan },
  { href: '/review', label: nav_review },
  { href: '/map', label: nav_map },
  { href: '/progress', label: nav_progress },
];

/** Behind “More”. */
export const moreRooms: Room[] = [
  { href: '/check', label: nav_check },
  { href: '/scenarios', label: nav_scenarios },
  { href: '/quizzes', label: nav_quizzes },
  { href: '/mistakes', label: nav_mistakes },
  { href: '/decision', label: nav_decision },
  { href: '/path', label: nav_path },
];

/** Trainers and administrators have one room more. Who somebody is comes with it, apart from what every page needs. */
export async function trainersRooms(): Promise<Room[]> {
  try {
    const { rooms } = await import('$lib/classes/rooms');
    return await rooms();
  } catch {
    // Offline the menu is as for everybody; the account page leads there as well.
    return [];
  }
}
