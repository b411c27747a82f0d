import { expect, it } from 'vitest';
import { listen, type Source } from './live';

/** A line that a test opens, breaks and closes. */
class Line implements Source {
  readyState = 0;
  private readonly heard = new Map<string, () => void>();

  addEventListener(type: string, listener: () => void): void {
    this.heard.set(type, listener);
  }

  close(): void {
    this.readyState = 2;
  }

  tell(type: 'news' | 'open' | 'error', readyState = 1): void {
    this.readyState = readyState;
    this.heard.get(type)?.();
  }
}

function listening() {
  const lines: Line[] = [];
  const pauses: number[] = [];
  const told: (boolean | 'news')[] = [];
  let waiting: (() => void) | undefined;
  const stop = listen({
    open: () => {
      const line = new Line();
      lines.push(line);
      return line;
    },
    news: () => told.push('news'),
    connected: (isConnected) => told.push(isConnected),
    later: (act, millis) => {
      pauses.push(millis);
      waiting = act;
      return () => (waiting = undefined);
    },
  });
  return { lines, pauses, told, stop, goOn: () => waiting?.() };
}

it('passes news on', () => {
  const { lines, told } = listening();
  lines[0]?.tell('open');
  lines[0]?.tell('news');
  expect(told).toEqual([true, 'news']);
});

it('counts what was missed while the line was broken as news', () => {
  const { lines, told, pauses } = listening();
  lines[0]?.tell('open');
  lines[0]?.tell('error', 0);
  lines[0]?.tell('open');
  expect(told).toEqual([true, false, true, 'news']);
  expect(pauses).toEqual([]);
});

it('opens a new line where the browser gave up, each time after a longer pause', () => {
  const { lines, pauses, goOn } = listening();
  lines[0]?.tell('error', 2);
  goOn();
  lines[1]?.tell('error', 2);
  goOn();
  lines[2]?.tell('open');
  lines[2]?.tell('error', 2);
  expect(lines).toHaveLength(3);
  expect(pauses).toEqual([2000, 4000, 2000]);
});

it('stops for good', () => {
  const { lines, stop, goOn } = listening();
  lines[0]?.tell('error', 2);
  stop();
  goOn();
  expect(lines).toHaveLength(1);
  expect(lines[0]?.readyState).toBe(2);
});
