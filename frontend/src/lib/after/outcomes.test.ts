import { expect, it } from 'vitest';
import { changeOf, findingOf, outcomeRows } from './outcomes';
import { sampleOutcome, sampleOutcomes } from './sample';

it('tells a change only where the ranges do not touch', () => {
  const before = { expected: 2, low: 1, high: 3 };
  const from = (low: number, high: number) =>
    changeOf({ before, now: { expected: (low + high) / 2, low, high } });
  expect(from(4, 6)).toBe('more');
  expect(from(3, 6)).toBe('same');
  expect(from(0, 0)).toBe('less');
  expect(from(0, 1)).toBe('same');
});

it('draws shares of those who answered on both sides', () => {
  const [row] = outcomeRows([sampleOutcome({ members: 8 })]);
  expect(row?.before.band).toEqual({ low: 1 / 8, high: 3 / 8, chance: 2.4 / 8 });
  expect(row?.now.count).toBe(7);
});

it('says what was found, from nothing to more', () => {
  expect(findingOf(sampleOutcomes({ held: false }))).toEqual({ kind: 'coming' });
  expect(findingOf(sampleOutcomes({}))).toEqual({ kind: 'few' });
  const found = (...objectives: ReturnType<typeof sampleOutcome>[]) =>
    findingOf(sampleOutcomes({ findings: { objectives, tooFew: 0 } }));
  const same = sampleOutcome({ now: { expected: 3, low: 2, high: 4 } });
  const less = sampleOutcome({ now: { expected: 0, low: 0, high: 0 } });
  expect(found()).toEqual({ kind: 'none' });
  expect(found(same, same)).toEqual({ kind: 'same', count: 2, total: 2 });
  expect(found(same, less)).toEqual({ kind: 'less', count: 1, total: 2 });
  expect(found(sampleOutcome(), same, less)).toEqual({ kind: 'more', count: 1, total: 3 });
});
