import { expect, it } from 'vitest';
import { contextOf } from './shared';

it('names where a decision is faced, as far as that was told', () => {
  const decision = 'What to drop';
  expect(contextOf({ decision, product: 'Lamps', work: 'Product Owner' })).toBe(
    'Lamps · Product Owner',
  );
  expect(contextOf({ decision, product: '', work: 'Product Owner' })).toBe('Product Owner');
  expect(contextOf({ decision, product: 'Lamps', work: '' })).toBe('Lamps');
  expect(contextOf({ decision, product: '', work: '' })).toBe('');
});
