import { keepClassItem } from '$lib/api/preview';
import type { ClassItem } from '$lib/api/types';
import { told } from '$lib/ui/told';

const LONGEST_NOTE = 1000;

export type State = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * What a trainer wants of one item. The switch is stored at once, and the note when they say so; each keeps its own state.
 * What could not be stored is shown as it still is on the server, and a note stays as it was typed.
 */
export class Keeping {
  readonly item: string;
  /** As it is stored, or on its way to be. */
  off = $state(false);
  /** As it is typed. */
  draft = $state('');
  switching = $state<State>('idle');
  noting = $state<State>('idle');
  trouble = $state('');
  private note = $state('');
  private queue: Promise<void> = Promise.resolve();
  private readonly keep: (item: ClassItem) => Promise<ClassItem>;

  constructor(cohort: string, item: ClassItem, keep = keepClassItem) {
    this.item = item.item;
    this.off = item.off;
    this.note = this.draft = item.note;
    this.keep = (wish) => keep(cohort, wish);
  }

  get hasNote(): boolean {
    return this.note !== '';
  }

  get isChanged(): boolean {
    return this.off || this.hasNote;
  }

  get isUnsaved(): boolean {
    return this.draft.trim() !== this.note;
  }

  /** How many characters may still be typed; below zero there are too many. */
  get left(): number {
    return LONGEST_NOTE - this.draft.trim().length;
  }

  switchTo(off: boolean): Promise<void> {
    this.off = off;
    this.switching = 'saving';
    return this.inTurn(async () => {
      try {
        await this.keep({ item: this.item, off, note: this.note });
        this.switching = 'saved';
      } catch (failure) {
        this.off = !off;
        this.switching = 'failed';
        this.trouble = told(failure);
      }
    });
  }

  save(): Promise<void> {
    const note = this.draft.trim();
    if (this.left < 0 || !this.isUnsaved) return Promise.resolve();
    this.noting = 'saving';
    return this.inTurn(async () => {
      try {
        this.note = (await this.keep({ item: this.item, off: this.off, note })).note;
        this.noting = 'saved';
      } catch (failure) {
        this.noting = 'failed';
        this.trouble = told(failure);
      }
    });
  }

  /** One change after the other: each sends all of the item. */
  private inTurn(change: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(change);
    return this.queue;
  }
}
