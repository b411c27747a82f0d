/** The part of an EventSource that is used here. */
export interface Source {
  addEventListener(type: 'news' | 'open' | 'error', listener: () => void): void;
  close(): void;
  readonly readyState: number;
}

interface Live {
  open: () => Source;
  /** There may be something new. */
  news: () => void;
  /** Whether news comes in. */
  connected: (isConnected: boolean) => void;
  later?: (act: () => void, millis: number) => () => void;
}

/** EventSource.CLOSED: it gave up, and does not come back by itself. */
const CLOSED = 2;
const FIRST_PAUSE_MILLIS = 2_000;
const LONGEST_PAUSE_MILLIS = 60_000;

/**
 * Listens until it is stopped. A line that breaks is taken up again: by the browser itself, and by us where the browser gives
 * up since the server refused. What was missed meanwhile counts as news. Returns how to stop.
 */
export function listen({ open, news, connected, later = afterwards }: Live): () => void {
  let source: Source | undefined;
  let cancel: () => void = () => undefined;
  let pause = FIRST_PAUSE_MILLIS;
  let wasBroken = false;

  function start(): void {
    const current = open();
    source = current;
    current.addEventListener('open', () => {
      pause = FIRST_PAUSE_MILLIS;
      connected(true);
      if (wasBroken) news();
      wasBroken = false;
    });
    current.addEventListener('news', news);
    current.addEventListener('error', () => {
      wasBroken = true;
      connected(false);
      if (current.readyState === CLOSED) again(current);
    });
  }

  function again(broken: Source): void {
    broken.close();
    cancel = later(start, pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
  }

  start();
  return () => {
    cancel();
    source?.close();
  };
}

function afterwards(act: () => void, millis: number): () => void {
  const timer = setTimeout(act, millis);
  return () => clearTimeout(timer);
}
