import { expect, it } from 'vitest';
import { nextWaiting } from './queue';
import { sampleEntry } from './sample';

it('goes on with what waits, and back to the start at the end', () => {
  const work = [sampleEntry('a', false), sampleEntry('b', true), sampleEntry('c', false)];
  expect(nextWaiting(work, 'a')?.response).toBe('c');
  expect(nextWaiting(work, 'c')?.response).toBe('a');
  expect(nextWaiting([sampleEntry('a', false), sampleEntry('b', true)], 'a')).toBeUndefined();
});
