import { expect, it } from 'vitest';
import { activeTime } from './study';

it('says a short time in seconds and rounds nothing up', () => {
  expect([activeTime(59), activeTime(119), activeTime(3660)]).toEqual([
    '59 s',
    '1 min',
    '1 h 1 min',
  ]);
});
