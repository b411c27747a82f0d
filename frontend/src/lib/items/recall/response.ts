import type { Feedback, JudgementView } from '$lib/api/types';
import { items_recall_missing } from '$lib/paraglide/messages';
import type { BodyOf, Labelled, ResponseOf } from '../model';

type Body = BodyOf<'recall'>;
type Response = ResponseOf<'recall'>;

export interface Claim {
  /** Counted from 1. */
  entry: number;
  term: string;
}

/** One line of the learner's, with what it was taken for. */
export interface Line {
  /** Counted from 1; empty lines are left out. */
  entry: number;
  text: string;
  state: 'named' | 'claimed' | 'again' | 'trap' | 'unknown';
  term: Labelled | undefined;
  rationaleHtml: string | undefined;
}

/** One term of the model list. */
export interface Term extends Labelled {
  isNamed: boolean;
  rationaleHtml: string | undefined;
}

export function initial(body: Body): Response {
  return { type: 'recall', entries: Array<string>(body.wanted).fill('') };
}

export function missing(_body: Body, value: Response): string | undefined {
  return value.entries.every((entry) => entry.trim() === '') ? items_recall_missing() : undefined;
}

export function write(value: Response, index: number, text: string): Response {
  return { type: 'recall', entries: value.entries.with(index, text) };
}

/** One more line, as long as more are taken. */
export function withLine(body: Body, value: Response): Response {
  if (value.entries.length >= body.most) return value;
  return { type: 'recall', entries: [...value.entries, ''] };
}

export function terms(feedback: Feedback): Term[] {
  const model = feedback.model?.type === 'recall' ? feedback.model.terms : [];
  return model.map((term) => {
    const marked = feedback.elements.find((element) => element.id === term.id);
    return { ...term, isNamed: marked?.chosen ?? false, rationaleHtml: marked?.rationaleHtml };
  });
}

export function lines(value: Response, feedback: Feedback, claims: Claim[]): Line[] {
  const known = terms(feedback);
  return value.entries.flatMap((text, index) => {
    const entry = index + 1;
    const marked = feedback.elements.find((element) => element.id === String(entry));
    if (!marked) return [];
    const isClaimed = claims.some((claim) => claim.entry === entry);
    return {
      entry,
      text,
      state: isClaimed ? 'claimed' : stateOf(marked),
      term: known.find((term) => term.id === marked.expected),
      rationaleHtml: marked.rationaleHtml,
    };
  });
}

function stateOf({ verdict, expected }: Feedback['elements'][number]): Line['state'] {
  if (verdict === 'right') return 'named';
  if (verdict === 'wrong') return 'trap';
  return expected === undefined ? 'unknown' : 'again';
}

export function claimsOf(judgement: JudgementView | undefined): Claim[] {
  return judgement?.judgement.type === 'recall' ? judgement.judgement.claims : [];
}

/** The learner's words as HTML that shows them as they are. */
export function html(words: string): string {
  const holder = document.createElement('p');
  holder.textContent = words;
  return holder.innerHTML;
}
