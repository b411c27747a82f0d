import { items_choose_one } from '$lib/paraglide/messages';
import type { BodyOf, ResponseOf } from '../model';

type Body = BodyOf<'single-choice'>;
type Response = ResponseOf<'single-choice'>;

/** The empty string stands for "nothing chosen yet"; no option has it as its id. */
export function initial(): Response {
  return { type: 'single-choice', option: '' };
}

export function missing(body: Body, value: Response): string | undefined {
  return body.options.some((option) => option.id === value.option) ? undefined : items_choose_one();
}

export function choose(id: string): Response {
  return { type: 'single-choice', option: id };
}
