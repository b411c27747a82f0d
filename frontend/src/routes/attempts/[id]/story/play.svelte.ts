import { finishAttempt, getDebrief, getPlay, makeChoice, newId } from '$lib/api/client';
import { Refused } from '$lib/api/failure';
import type { Debrief, Play } from '$lib/api/types';
import { passes, setback } from '../retry';
import { Waiting } from '../waiting.svelte';
import { sceneOf } from './play';

export type Phase = 'loading' | 'scene' | 'over' | 'left' | 'gone' | 'other';
export type Notice = { kind: 'elsewhere' } | { kind: 'refused'; text: string };

/** One play of a story in the page. What was chosen lies on the server alone; the page reads it again after every choice. */
export class Story {
  phase = $state<Phase>('loading');
  play = $state.raw<Play>();
  debrief = $state.raw<Debrief>();
  isSending = $state(false);
  notice = $state.raw<Notice>();
  readonly waiting = new Waiting();

  readonly scene = $derived(this.play && sceneOf(this.play));

  constructor(readonly id: string) {}

  async open(): Promise<void> {
    await this.#attempt(async () => {
      this.#show(await getPlay(this.id));
      if (this.phase === 'loading') await this.#end();
    });
  }

  /** Makes a choice in the scene in sight. There is no way back. */
  async choose(choice: string): Promise<void> {
    const scene = this.scene;
    if (!scene || this.isSending) return;
    this.isSending = true;
    this.notice = undefined;
    await this.#send(newId(), scene.id, choice);
  }

  async #send(id: string, scene: string, choice: string): Promise<void> {
    try {
      await makeChoice(this.id, id, scene, choice);
    } catch (failure) {
      const kind = setback(failure);
      if (passes(kind)) {
        this.waiting.retry(kind, () => void this.#send(id, scene, choice));
        return;
      }
      this.notice = await this.#noticeOf(failure, scene);
    }
    await this.open();
    this.isSending = false;
  }

  /** A scene that was decided elsewhere, or a choice that is not possible: only the server knows which. */
  async #noticeOf(failure: unknown, scene: string): Promise<Notice> {
    const play = await getPlay(this.id).catch(() => undefined);
    const isDecided = play?.responses.some((it) => it.item === scene) === true;
    const text = failure instanceof Refused ? failure.message : '';
    return isDecided ? { kind: 'elsewhere' } : { kind: 'refused', text };
  }

  #show(play: Play): void {
    this.play = play;
    if (play.kind !== 'scenario') this.phase = 'other';
    else this.phase = sceneOf(play) ? 'scene' : 'loading';
  }

  /** At an ending: closes the attempt and looks back. A story that was left before its end has no debrief. */
  async #end(): Promise<void> {
    try {
      this.debrief = await getDebrief(this.id);
      this.phase = 'over';
    } catch (failure) {
      if (setback(failure) !== 'elsewhere') throw failure;
      this.phase = 'left';
    }
    if (this.play?.finishedAt === undefined) await finishAttempt(this.id);
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.waiting.stop();
    } catch (failure) {
      const kind = setback(failure);
      if (passes(kind)) this.waiting.retry(kind, () => void this.open());
      else this.phase = 'gone';
    }
  }
}
