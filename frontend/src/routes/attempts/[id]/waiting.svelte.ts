import { pauseSeconds } from './retry';

/** Counts down to the next try of something that failed for a passing reason; the network's return is a try at once. */
export class Waiting {
  reason = $state<'unreached' | 'busy'>();
  /** Until the next try; 0 while it runs. */
  seconds = $state(0);

  #tries = 0;
  #again: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  retry(reason: 'unreached' | 'busy', again: () => void): void {
    this.reason = reason;
    this.#again = again;
    this.#tries += 1;
    this.seconds = pauseSeconds(this.#tries);
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.seconds -= 1;
      if (this.seconds <= 0) this.now();
    }, 1000);
  }

  /** Does not wait any longer. */
  now(): void {
    clearInterval(this.#timer);
    const again = this.#again;
    this.#again = undefined;
    this.seconds = 0;
    again?.();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#again = undefined;
    this.#tries = 0;
    this.reason = undefined;
  }
}
