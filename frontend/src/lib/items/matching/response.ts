import {
  items_all_placed,
  items_matching_left,
  items_matching_paired,
  items_put_back,
} from '$lib/paraglide/messages';
import type { BodyOf, Labelled, ResponseOf } from '../model';
import { textOf } from '../text';

type Body = BodyOf<'matching'>;
type Response = ResponseOf<'matching'>;

export function initial(): Response {
  return { type: 'matching', pairs: {} };
}

/** Pairs a target with a prompt. A target that was used elsewhere moves; the one it displaces is free again. */
export function pair(value: Response, target: string, prompt: string): Response {
  return { type: 'matching', pairs: { ...without(value, target).pairs, [prompt]: target } };
}

/** Takes a target back from wherever it stands. */
export function without(value: Response, target: string): Response {
  const kept = Object.entries(value.pairs).filter(([, used]) => used !== target);
  return { type: 'matching', pairs: Object.fromEntries(kept) };
}

export function freeTargets(body: Body, value: Response): Labelled[] {
  const used = new Set(Object.values(value.pairs));
  return body.targets.filter((target) => !used.has(target.id));
}

/** The prompt to go on with: the first one that has no match. */
export function firstOpen(body: Body, value: Response): string | undefined {
  return body.prompts.find((prompt) => value.pairs[prompt.id] === undefined)?.id;
}

function left(body: Body, value: Response): number {
  return body.prompts.filter((prompt) => value.pairs[prompt.id] === undefined).length;
}

export function missing(body: Body, value: Response): string | undefined {
  const count = left(body, value);
  return count === 0 ? undefined : items_matching_left({ count });
}

export function announcement(body: Body, value: Response, target: string): string {
  const prompt = Object.keys(value.pairs).find((id) => value.pairs[id] === target);
  const text = textOf(body.targets, target);
  if (prompt === undefined) return items_put_back({ text });
  const done = items_matching_paired({ text, prompt: textOf(body.prompts, prompt) });
  return `${done} ${missing(body, value) ?? items_all_placed()}`;
}
