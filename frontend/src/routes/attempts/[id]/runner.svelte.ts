import { finishAttempt, getAttempt, judge, newId, respond } from '$lib/api/client';
import { Refused } from '$lib/api/failure';
import type {
  AttemptView,
  Certainty,
  ItemJudgement,
  ItemResponse,
  ResponseView,
} from '$lib/api/types';
import { initialOf, missingIn } from '$lib/items/dispatch';
import type { ItemTypes } from '$lib/items/model';
import { loadItemTypes } from '$lib/items/registry';
import { itemOf, positionOf, responseTo, withResponse } from './attempt';
import { draft, forget, keep, recall, sealed, type Kept, type Sealed } from './keeping';
import { passes, setback } from './retry';
import { Waiting } from './waiting.svelte';

export type Phase = 'loading' | 'ready' | 'gone' | 'unreached';
export type Notice =
  { kind: 'missing' | 'refused'; text: string } | { kind: 'elsewhere' | 'unfinished' };

/** One sitting in the page: which item is shown, what the learner has given, and what is on its way. */
export class Runner {
  phase = $state<Phase>('loading');
  attempt = $state.raw<AttemptView>();
  types = $state.raw<Partial<ItemTypes>>({});
  itemId = $state<string>();
  value = $state.raw<ItemResponse>();
  certainty = $state<Certainty>();
  isSending = $state(false);
  notice = $state.raw<Notice>();
  /** Holds what to try again, and when. */
  readonly waiting = new Waiting();

  readonly item = $derived(this.attempt && itemOf(this.attempt, this.itemId));
  readonly answered = $derived(this.attempt && responseTo(this.attempt, this.itemId));
  readonly position = $derived(this.attempt ? positionOf(this.attempt, this.itemId) : 0);
  readonly isLast = $derived(this.attempt?.next === undefined);

  #shownAtMillis = 0;

  constructor(
    readonly id: string,
    private readonly storage: Storage,
    /** Called when the attempt is no longer for this page: it is summed up, or it is a story. */
    private readonly ongone: (to: 'summary' | 'story') => void,
  ) {}

  /** Fetches the attempt and goes on where it stands, or shows an answered item when one is wanted. */
  async open(wanted?: string): Promise<void> {
    try {
      const attempt = await getAttempt(this.id);
      if (attempt.kind === 'scenario') {
        this.ongone('story');
        return;
      }
      this.types = await loadItemTypes(attempt.items.map((item) => item.body.type));
      this.attempt = attempt;
      this.phase = 'ready';
      this.waiting.stop();
      this.#goOn(attempt, wanted);
    } catch (failure) {
      const kind = setback(failure);
      const isPassing = passes(kind);
      this.phase = isPassing ? 'unreached' : 'gone';
      if (isPassing) this.waiting.retry(kind, () => void this.open(wanted));
    }
  }

  show(itemId: string): void {
    const item = this.attempt && itemOf(this.attempt, itemId);
    if (!item) return;
    this.itemId = itemId;
    this.notice = undefined;
    this.value = this.answered?.response ?? initialOf(this.types, item.body.type, item.body);
    this.certainty = this.answered?.certainty;
    this.#shownAtMillis = performance.now();
  }

  /** Takes what the learner gave so far, and keeps it in case the page is closed. */
  give(value: ItemResponse | undefined, certainty: Certainty | undefined): void {
    if (value === undefined || this.itemId === undefined || this.isSending || this.answered) return;
    this.value = value;
    this.certainty = certainty;
    this.notice = undefined;
    keep(this.storage, this.id, draft(this.itemId, value, certainty));
  }

  async check(): Promise<void> {
    const { item, value } = this;
    if (!item || !value || this.isSending || this.answered) return;
    const missing = missingIn(this.types, item.body.type, item.body, value);
    if (missing !== undefined) {
      this.notice = { kind: 'missing', text: missing };
      return;
    }
    const millis = Math.round(performance.now() - this.#shownAtMillis);
    const kept = sealed(draft(item.id, value, this.certainty), newId(), millis);
    keep(this.storage, this.id, kept);
    await this.#send(kept);
  }

  /** What the learner says of their own answer. Rejects where it could not be stored. */
  async judge(judgement: ItemJudgement): Promise<void> {
    if (this.answered) this.#take(await judge(this.id, this.answered.id, judgement));
  }

  /** The next item, fetched where it was chosen only now; after the last one the attempt is finished. */
  async next(): Promise<void> {
    const next = this.attempt?.next;
    if (next === undefined) await this.finish();
    else if (this.attempt && itemOf(this.attempt, next)) this.show(next);
    else await this.open();
  }

  async finish(): Promise<void> {
    this.notice = undefined;
    try {
      await finishAttempt(this.id);
      this.ongone('summary');
    } catch (failure) {
      if (setback(failure) === 'gone') this.phase = 'gone';
      else this.notice = { kind: 'unfinished' };
    }
  }

  #goOn(attempt: AttemptView, wanted: string | undefined): void {
    const kept = recall(this.storage, this.id);
    if (kept && responseTo(attempt, kept.given.item)) forget(this.storage, this.id);
    if (wanted !== undefined && responseTo(attempt, wanted)) this.show(wanted);
    else if (kept && itemOf(attempt, kept.given.item)) this.#pickUp(kept);
    else if (attempt.finishedAt !== undefined) this.ongone('summary');
    else if (attempt.next !== undefined) this.show(attempt.next);
    else void this.finish();
  }

  /** Goes on with an answer that an earlier visit left: shows its feedback, sends it again, or restores the draft. */
  #pickUp({ id, given }: Kept): void {
    this.show(given.item);
    if (this.answered || given.response.type !== this.item?.body.type) return;
    this.value = given.response;
    this.certainty = given.certainty;
    if (id !== undefined) void this.#send({ id, given });
  }

  async #send(kept: Sealed): Promise<void> {
    this.isSending = true;
    try {
      await this.#accept(await respond(this.id, kept.id, kept.given));
    } catch (failure) {
      await this.#cope(failure, kept);
    }
  }

  /** Of an answer that is told of only at the end, the next item is all there is to see. */
  async #accept(response: ResponseView): Promise<void> {
    forget(this.storage, this.id);
    this.waiting.stop();
    this.#take(response);
    if (!response.feedback) await this.next();
    this.isSending = false;
  }

  #take(response: ResponseView): void {
    if (this.attempt) this.attempt = withResponse(this.attempt, response);
  }

  async #cope(failure: unknown, kept: Sealed): Promise<void> {
    const kind = setback(failure);
    if (passes(kind)) this.waiting.retry(kind, () => void this.#send(kept));
    else if (kind === 'elsewhere') await this.#reload(kept);
    else if (kind === 'gone') this.phase = 'gone';
    else this.#reopen(kept, failure instanceof Refused ? failure.message : '');
  }

  /** The server will never take this answer: it is a draft again. */
  #reopen({ given }: Sealed, text: string): void {
    keep(this.storage, this.id, draft(given.item, given.response, given.certainty));
    this.isSending = false;
    this.waiting.stop();
    this.notice = { kind: 'refused', text };
  }

  /** Another tab was faster: its answer counts. */
  async #reload(kept: Sealed): Promise<void> {
    try {
      const attempt = await getAttempt(this.id);
      forget(this.storage, this.id);
      this.waiting.stop();
      this.isSending = false;
      this.attempt = attempt;
      this.#goOn(attempt, kept.given.item);
      if (this.answered) this.notice = { kind: 'elsewhere' };
    } catch (failure) {
      const kind = setback(failure);
      if (passes(kind)) this.waiting.retry(kind, () => void this.#reload(kept));
      else this.phase = 'gone';
    }
  }
}
