import type { ScenarioCard } from '$lib/api/types';
import {
  stories_theme_anti_patterns,
  stories_theme_discovery,
  stories_theme_forecast,
  stories_theme_release,
  stories_theme_several_teams,
  stories_theme_sprint,
  stories_theme_stakeholders,
  stories_theme_value,
} from '$lib/paraglide/messages';

/** The headings under which scenarios stand. */
export const THEMES: Record<ScenarioCard['theme'], () => string> = {
  stakeholders: stories_theme_stakeholders,
  'anti-patterns': stories_theme_anti_patterns,
  value: stories_theme_value,
  'several-teams': stories_theme_several_teams,
  discovery: stories_theme_discovery,
  forecast: stories_theme_forecast,
  sprint: stories_theme_sprint,
  release: stories_theme_release,
};
