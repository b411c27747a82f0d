import { expect, it } from 'vitest';
import { ratesHigher } from './rating';

it('speaks up only where enough answers say otherwise', () => {
  const shaky = [{ id: '5.8', chance: 0.4, evidence: 3 }];
  expect(ratesHigher({ rating: 3, objectives: shaky })).toBe(true);
  expect(ratesHigher({ rating: 2, objectives: shaky })).toBe(false);
  expect(ratesHigher({ rating: 4, objectives: [{ id: '5.8', chance: 0.4, evidence: 1 }] })).toBe(
    false,
  );
  expect(ratesHigher({ rating: 4, objectives: [{ id: '5.8', evidence: 0 }] })).toBe(false);
  expect(ratesHigher({ objectives: shaky })).toBe(false);
});
