import { items_choose_fewer, items_choose_more, items_chosen } from '$lib/paraglide/messages';
import type { BodyOf, ResponseOf } from '../model';

type Body = BodyOf<'multiple-choice'>;
type Response = ResponseOf<'multiple-choice'>;

export function initial(): Response {
  return { type: 'multiple-choice', options: [] };
}

/** Adds or removes an option; the chosen ones stay in the order in which they are shown. */
export function toggle(body: Body, value: Response, id: string): Response {
  const isChosen = (option: string) => (option === id) !== value.options.includes(option);
  return { type: 'multiple-choice', options: body.options.map((it) => it.id).filter(isChosen) };
}

/** How many are still to choose; below zero when there are too many. */
function left(body: Body, value: Response): number {
  return body.choose - value.options.length;
}

export function missing(body: Body, value: Response): string | undefined {
  const count = left(body, value);
  if (count > 0) return items_choose_more({ count });
  return count < 0 ? items_choose_fewer({ count: -count }) : undefined;
}

/** "1 of 2 chosen": what the line under the options says. */
export function announcement(body: Body, value: Response): string {
  const chosen = items_chosen({ chosen: value.options.length, choose: body.choose });
  return left(body, value) < 0
    ? `${chosen} ${items_choose_fewer({ count: -left(body, value) })}`
    : chosen;
}
