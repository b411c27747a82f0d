import type { CredentialLevel, CredentialTrack } from '$lib/api/types';
import {
  level_advanced,
  level_foundational,
  level_professional,
  name_developer_advanced,
  name_developer_foundational,
  name_developer_professional,
  name_product_owner_advanced,
  name_product_owner_foundational,
  name_product_owner_professional,
  name_scrum_master_advanced,
  name_scrum_master_foundational,
  name_scrum_master_professional,
  track_developer,
  track_product_owner,
  track_scrum_master,
} from '$lib/paraglide/messages';

/** The three tracks. */
export const tracks: Record<CredentialTrack, () => string> = {
  'product-owner': track_product_owner,
  'scrum-master': track_scrum_master,
  developer: track_developer,
};

/** The levels of each track, lowest first. */
export const levels: Record<CredentialLevel, () => string> = {
  foundational: level_foundational,
  advanced: level_advanced,
  professional: level_professional,
};

const NAMES: Record<CredentialTrack, Record<CredentialLevel, () => string>> = {
  'product-owner': {
    foundational: name_product_owner_foundational,
    advanced: name_product_owner_advanced,
    professional: name_product_owner_professional,
  },
  'scrum-master': {
    foundational: name_scrum_master_foundational,
    advanced: name_scrum_master_advanced,
    professional: name_scrum_master_professional,
  },
  developer: {
    foundational: name_developer_foundational,
    advanced: name_developer_advanced,
    professional: name_developer_professional,
  },
};

/** What a level of a track is called, such as A-CSPO. */
export function credentialName(held: { track: CredentialTrack; level: CredentialLevel }): string {
  return NAMES[held.track][held.level]();
}
