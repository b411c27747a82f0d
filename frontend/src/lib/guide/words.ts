import type { Fact, GuidePage } from '$lib/api/types';
import {
  guide_room_check,
  guide_room_courses,
  guide_room_decision,
  guide_room_log,
  guide_room_map,
  guide_room_path,
  guide_room_plan,
  guide_room_scenarios,
  guide_stage_after_class,
  guide_stage_after_class_stand,
  guide_stage_booking,
  guide_stage_booking_stand,
  guide_stage_deciding,
  guide_stage_deciding_stand,
  guide_stage_going_further,
  guide_stage_going_further_stand,
  guide_stage_reference,
  guide_stage_reference_stand,
  guide_stage_renewing,
  guide_stage_renewing_stand,
  guide_trust_primary,
  guide_trust_reported,
  guide_trust_unsettled,
} from '$lib/paraglide/messages';
import type { Stage } from './guide';

type Words = () => string;

/** Each stage as a heading, and as what somebody says who stands there. */
export const STAGES: Record<Stage, { title: Words; stand: Words }> = {
  deciding: { title: guide_stage_deciding, stand: guide_stage_deciding_stand },
  booking: { title: guide_stage_booking, stand: guide_stage_booking_stand },
  'after-class': { title: guide_stage_after_class, stand: guide_stage_after_class_stand },
  renewing: { title: guide_stage_renewing, stand: guide_stage_renewing_stand },
  'going-further': { title: guide_stage_going_further, stand: guide_stage_going_further_stand },
  reference: { title: guide_stage_reference, stand: guide_stage_reference_stand },
};

/** How far a fact carries: a sign and a word, never colour alone. */
export const TRUST: Record<Fact['trust'], { sign: string; word: Words }> = {
  primary: { sign: '✓', word: guide_trust_primary },
  reported: { sign: '”', word: guide_trust_reported },
  unsettled: { sign: '?', word: guide_trust_unsettled },
};

type Room = GuidePage['rooms'][number];

/** Where one can do something about what a page tells. */
export const ROOMS: Record<Room, { href: string; label: Words }> = {
  map: { href: '/map', label: guide_room_map },
  scenarios: { href: '/scenarios', label: guide_room_scenarios },
  check: { href: '/check', label: guide_room_check },
  plan: { href: '/plan', label: guide_room_plan },
  decision: { href: '/decision', label: guide_room_decision },
  courses: { href: '/courses', label: guide_room_courses },
  path: { href: '/path', label: guide_room_path },
  log: { href: '/log', label: guide_room_log },
};
