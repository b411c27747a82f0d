import { expect, it } from 'vitest';
import type { Debrief } from '$lib/api/types';
import { roadMap } from './road';

type Junction = Debrief['path'][number];

function junction(scene: string, choices: number, taken: number): Junction {
  return {
    scene,
    title: scene,
    question: '',
    moves: [],
    happened: [],
    roads: Array.from({ length: choices }, (_, index) => ({
      choice: `c${index}`,
      textHtml: '',
      taken: index === taken,
      open: index !== 2,
      weighsHtml: '',
    })),
  };
}

const map = roadMap([junction('a', 3, 0), junction('b', 2, 1), junction('c', 3, 1)]);

it('has a stop for each decision, from left to right, and one end', () => {
  expect(map.stops.map(({ number }) => number)).toEqual([1, 2, 3]);
  const xs = [...map.stops, map.end].map(({ x }) => x);
  expect(xs).toEqual([...xs].sort((one, other) => one - other));
  expect(map.end.x).toBeLessThan(map.width);
});

it('leads up for the first choice, down for the last, and straight on for the middle one', () => {
  const middle = map.height / 2;
  expect(map.stops[1]?.y).toBeLessThan(middle);
  expect(map.stops[2]?.y).toBeGreaterThan(middle);
  expect(map.end.y).toBe(middle);
});

it('has a stub for each road not taken, and knows which were closed', () => {
  expect(map.others).toHaveLength(2 + 1 + 2);
  expect(map.others.filter(({ isOpen }) => !isOpen)).toHaveLength(2);
  for (const { end } of map.others) {
    expect(end.y).toBeGreaterThan(0);
    expect(end.y).toBeLessThan(map.height);
  }
});
