import type { Component } from 'svelte';
import type {
  Certainty,
  Feedback,
  ItemBody,
  ItemJudgement,
  ItemResponse,
  JudgementView,
} from '$lib/api/types';

export type ItemTypeName = ItemBody['type'];
type Bodies = { [B in ItemBody as B['type']]: B };
type Responses = { [R in ItemResponse as R['type']]: R };
export type BodyOf<T extends ItemTypeName> = Bodies[T];
export type ResponseOf<T extends ItemTypeName> = Responses[T];

/** Something the learner can choose, move or place. */
export interface Labelled {
  id: string;
  textHtml: string;
}

/** How the response was judged, and how the learner judges it. */
export interface Judging {
  given: JudgementView | undefined;
  /** The learner's own, where a trainer's counts before it. */
  own?: JudgementView | undefined;
  /** Rejects where the judgement could not be stored. */
  send: (judgement: ItemJudgement) => Promise<void>;
}

export interface ItemProps<T extends ItemTypeName> {
  body: BodyOf<T>;
  /** What the learner has given so far; bindable. */
  value?: ResponseOf<T> | undefined;
  /** Absent until the item is answered; the component then shows the marked response. */
  feedback?: Feedback | undefined;
  certainty?: Certainty | undefined;
  /** For types that a person judges, once the item is answered. */
  judging?: Judging | undefined;
  disabled?: boolean | undefined;
}

/** All that the runner knows about a type of item. */
export interface ItemType<T extends ItemTypeName> {
  component: Component<ItemProps<T>, Record<string, never>, 'value'>;
  initial(body: BodyOf<T>): ResponseOf<T>;
  /** What is still to do before the response can be checked, in words; undefined when it is complete. */
  missing(body: BodyOf<T>, value: ResponseOf<T>): string | undefined;
  /** Nothing is checked: the learner compares. There is nothing to be sure of either. */
  isCompared?: true;
}

export type ItemTypes = { [T in ItemTypeName]: ItemType<T> };
