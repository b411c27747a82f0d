import { expect, it } from 'vitest';
import { statistic } from './sample';
import { canFlag, isConspicuous, sorted, type Order } from './statistics';

const figures = (facility: number, discrimination?: number) => ({
  facility,
  chance: 0.25,
  options: [],
  ...(discrimination !== undefined && { discrimination }),
});

const ITEMS = [
  statistic('easy', { figures: figures(0.98), flags: ['too-easy'], objective: 'F10' }),
  statistic('new', { responses: 3, objective: 'F2' }),
  statistic('fine', { figures: figures(0.7, 0.4), objective: 'F9', responses: 30 }),
  statistic('upside', { figures: figures(0.5, -0.2), flags: ['turned-round', 'idle-distractor'] }),
  statistic('told', { figures: figures(0.8, 0.3), reports: [{ reason: 'key', reports: 2 }] }),
];

const order = (by: Order) => sorted(ITEMS, by).map((item) => item.item);

it('puts the gravest flag first, then what was reported, then what is hardest', () => {
  expect(order('flagged')).toEqual(['upside', 'easy', 'told', 'fine', 'new']);
});

it('puts what has no figure last', () => {
  expect(order('hardest')).toEqual(['upside', 'fine', 'told', 'easy', 'new']);
  expect(order('telling')).toEqual(['upside', 'told', 'fine', 'easy', 'new']);
});

it('sorts by answers and by the numbers in the names of objectives', () => {
  expect(order('answers')[0]).toBe('fine');
  expect(order('objective').slice(-3)).toEqual(['new', 'fine', 'easy']);
});

it('counts an item as conspicuous by a flag or a report', () => {
  expect(ITEMS.filter(isConspicuous).map((item) => item.item)).toEqual(['easy', 'upside', 'told']);
});

it('takes the absence of flags for a finding only where there could be some', () => {
  expect(canFlag(ITEMS)).toBe(true);
  expect(canFlag([statistic('new', { responses: 19 })])).toBe(false);
});
