import { expect, it } from 'vitest';
import type { CertaintyCount } from '$lib/api/types';
import { calibrated, sureness } from './calibration';

const sure = (right: number, answers: number): CertaintyCount => ({
  certainty: 'sure',
  answers,
  right,
});

it('puts the surest first and leaves out what was never said', () => {
  const rows = calibrated([
    { certainty: 'guess', answers: 4, right: 1 },
    { certainty: 'think', answers: 0, right: 0 },
    sure(15, 21),
  ]);
  expect(rows.map((row) => row.certainty)).toEqual(['sure', 'guess']);
});

it('gives a share with its range, which narrows with answers', () => {
  const [few] = calibrated([sure(3, 4)]);
  const [many] = calibrated([sure(75, 100)]);
  expect(few?.share).toBe(0.75);
  expect(many?.low).toBeCloseTo(0.691, 3);
  expect(many?.high).toBeCloseTo(0.801, 3);
  expect((few?.high ?? 0) - (few?.low ?? 0)).toBeGreaterThan(0.3);
});

it('stays within nothing and all', () => {
  const [all] = calibrated([sure(3, 3)]);
  const [none] = calibrated([sure(0, 3)]);
  expect(all?.high).toBeCloseTo(1);
  expect(none?.low).toBeCloseTo(0);
});

it('says what being sure is worth', () => {
  expect(sureness([])).toEqual({ kind: 'none' });
  expect(sureness([sure(9, 9)])).toEqual({ kind: 'few', answers: 9 });
  expect(sureness([{ certainty: 'guess', answers: 9, right: 3 }])).toEqual({
    kind: 'few',
    answers: 0,
  });
  expect(sureness([sure(10, 20)])).toMatchObject({ kind: 'loose', share: 0.5 });
  expect(sureness([sure(15, 21)])).toMatchObject({ kind: 'mostly', right: 15, answers: 21 });
  expect(sureness([sure(19, 20)])).toMatchObject({ kind: 'trusted' });
});
