import type { Feedback, JudgementView } from '$lib/api/types';
import { items_written_missing } from '$lib/paraglide/messages';
import type { BodyOf, ResponseOf } from '../model';

type Body = BodyOf<'written'>;
type Response = ResponseOf<'written'>;
export type Model = Extract<NonNullable<Feedback['model']>, { type: 'written' }>;
export type Levels = Record<string, number>;

/** What a criterion earns at the most. */
const HIGHEST = 2;

export function initial(): Response {
  return { type: 'written', text: '' };
}

export function missing(_body: Body, value: Response): string | undefined {
  return words(value.text) === 0 ? items_written_missing() : undefined;
}

/** What stands between spaces and has a letter or a digit. */
export function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function modelOf(feedback: Feedback): Model | undefined {
  return feedback.model?.type === 'written' ? feedback.model : undefined;
}

export function levelsOf(judgement: JudgementView | undefined): Levels {
  return judgement?.judgement.type === 'written' ? judgement.judgement.levels : {};
}

/** The points so far, and the first criterion that has none yet. */
export function tally(
  { criteria }: Model,
  levels: Levels,
): { earned: number; possible: number; left: number; firstOpen: string | undefined } {
  const open = criteria.filter((criterion) => levels[criterion.id] === undefined);
  return {
    earned: criteria.reduce((sum, { id }) => sum + (levels[id] ?? 0), 0),
    possible: HIGHEST * criteria.length,
    left: open.length,
    firstOpen: open[0]?.id,
  };
}
