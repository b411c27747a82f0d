import { expect, it } from 'vitest';
import { loadItemTypes } from '../registry';

it('is compared by the learner and checked by nobody', { timeout: 60_000 }, async () => {
  const types = await loadItemTypes(['written', 'recall']);
  expect(types.written?.isCompared).toBe(true);
  expect(types.recall?.isCompared).toBeUndefined();
});
