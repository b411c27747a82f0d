import type { AreaView } from '$lib/api/types';
import {
  further_area_alignment,
  further_area_alignment_text,
  further_area_backlog_in_depth,
  further_area_backlog_in_depth_text,
  further_area_competing_stakeholders,
  further_area_competing_stakeholders_text,
  further_area_customers_in_depth,
  further_area_customers_in_depth_text,
  further_area_opportunities,
  further_area_opportunities_text,
  further_area_ordering,
  further_area_ordering_text,
  further_area_verifying_assumptions,
  further_area_verifying_assumptions_text,
  further_area_vision,
  further_area_vision_text,
} from '$lib/paraglide/messages';

/** What a level goes deeper into. */
export const areaNames: Record<AreaView['area'], () => string> = {
  'competing-stakeholders': further_area_competing_stakeholders,
  ordering: further_area_ordering,
  vision: further_area_vision,
  alignment: further_area_alignment,
  opportunities: further_area_opportunities,
  'verifying-assumptions': further_area_verifying_assumptions,
  'customers-in-depth': further_area_customers_in_depth,
  'backlog-in-depth': further_area_backlog_in_depth,
};

/** What one does who is far in it. */
export const areaTexts: Record<AreaView['area'], () => string> = {
  'competing-stakeholders': further_area_competing_stakeholders_text,
  ordering: further_area_ordering_text,
  vision: further_area_vision_text,
  alignment: further_area_alignment_text,
  opportunities: further_area_opportunities_text,
  'verifying-assumptions': further_area_verifying_assumptions_text,
  'customers-in-depth': further_area_customers_in_depth_text,
  'backlog-in-depth': further_area_backlog_in_depth_text,
};
