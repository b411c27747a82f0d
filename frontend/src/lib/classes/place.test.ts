import { expect, it } from 'vitest';
import { newDraft, planFit } from './place';

it('shares nothing until somebody says so', () => {
  expect(newDraft('Ann')).toMatchObject({
    name: 'Ann',
    shared: false,
    mayAsk: false,
    mayRead: false,
  });
});

it('offers the date of a class that lies ahead where the plan has another or none', () => {
  const today = '2026-03-01';
  expect(planFit('2026-03-20', undefined, today)).toBe('none');
  expect(planFit('2026-03-20', '2026-03-20', today)).toBe('same');
  expect(planFit('2026-03-20', '2026-04-01', today)).toBe('other');
  expect(planFit('2026-02-20', undefined, today)).toBe('past');
});
