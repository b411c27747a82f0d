import { tick } from 'svelte';
import { items_let_go } from '$lib/paraglide/messages';
import type { Labelled } from './model';

/** What the table asks of a type whose cards are put into places. */
interface Cards {
  /** The cards that have no place yet, as they lie. */
  free: () => Labelled[];
  /** Puts a card into a place, or back among the free ones where no place is given; returns what is to be said of it. */
  move: (card: string, place: string | undefined) => string;
}

/** Cards on a table: one at a time is picked and then put into a place, by hand or by key, and the focus follows. */
export class CardTable {
  /** The card that is held. */
  picked = $state<string>();
  /** The place above which a dragged card hangs. */
  over = $state<string>();
  /** What a screen reader is told last. */
  said = $state('');
  /** All that the focus may go to. */
  root = $state<HTMLElement>();

  /** Until a card has been moved, taking one brings the places into sight; later readers have scrolled to suit themselves. */
  private hasMoved = false;

  constructor(private readonly cards: Cards) {}

  /** Is the held card one that has a place? */
  get isPlaced(): boolean {
    return this.picked !== undefined && !this.cards.free().some((it) => it.id === this.picked);
  }

  /** Takes a card, or lets it go where it is held already; says whether one is held now. */
  pick(card: string, words: string): boolean {
    const isTaken = this.picked !== card;
    this.picked = isTaken ? card : undefined;
    this.said = isTaken ? words : items_let_go();
    if (isTaken && !this.hasMoved) void tick().then(() => this.show('[data-place]'));
    return isTaken;
  }

  /** Puts a card into a place and leaves the focus to others. */
  move(card: string, place: string | undefined) {
    this.said = this.cards.move(card, place);
    this.picked = undefined;
    this.hasMoved = true;
  }

  /** Puts a card into a place, which stays in sight for more, and goes on to the next card that has none. */
  put(card: string, place: string) {
    const index = this.cards.free().findIndex((it) => it.id === card);
    this.move(card, place);
    const rest = this.cards.free();
    const next = index < 0 ? card : ((rest[index] ?? rest.at(-1))?.id ?? card);
    void this.focusOn(cardOf(next)).then(() => this.show(`[data-place="${CSS.escape(place)}"]`));
  }

  /** Puts the held card into a place; where none is held, asks for one. */
  putPicked(place: string, ask: string) {
    if (this.picked !== undefined) this.put(this.picked, place);
    else {
      this.said = ask;
      this.focusOnCard(this.cards.free()[0]?.id);
    }
  }

  /** Puts the held card back among those that have no place. */
  readonly putBack = () => {
    this.focusOnCard(this.picked);
    if (this.picked !== undefined) this.move(this.picked, undefined);
  };

  letGo() {
    if (this.picked !== undefined) this.said = items_let_go();
    this.focusOnCard(this.picked);
    this.picked = undefined;
  }

  focusOnCard(id: string | undefined) {
    if (id !== undefined) void this.focusOn(cardOf(id));
  }

  /** Places lie under the cards that wait, and the one in use grows: the last is brought into sight, and then the first. */
  private show(places: string) {
    const found = [...(this.root?.querySelectorAll(places) ?? [])];
    for (const place of [found.at(-1), found[0]]) place?.scrollIntoView({ block: 'nearest' });
  }

  /** Goes there once the page shows what has just changed. */
  async focusOn(selector: string) {
    await tick();
    this.root?.querySelector<HTMLElement>(selector)?.focus();
  }
}

function cardOf(id: string): string {
  return `[data-piece="${CSS.escape(id)}"]`;
}
