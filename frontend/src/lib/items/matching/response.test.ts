import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import { announcement, firstOpen, freeTargets, initial, missing, pair, without } from './response';

const body = example as BodyOf<'matching'>;

it('moves a target that was used elsewhere', () => {
  const value = pair(pair(initial(), 'log', 'wait'), 'log', 'repeat');
  expect(value.pairs).toEqual({ repeat: 'log' });
});

it('frees the target that another one displaces', () => {
  const value = pair(pair(initial(), 'log', 'repeat'), 'demo', 'repeat');
  expect(value.pairs).toEqual({ repeat: 'demo' });
  expect(freeTargets(body, value).map((target) => target.id)).toContain('log');
});

it('takes a target back', () => {
  expect(without(pair(initial(), 'log', 'repeat'), 'log')).toEqual(initial());
});

it('leads to the first prompt without a match', () => {
  expect(firstOpen(body, pair(initial(), 'map', 'wait'))).toBe('repeat');
});

it('is complete when every prompt has a match, whatever targets are left over', () => {
  const two = pair(pair(initial(), 'map', 'wait'), 'log', 'repeat');
  expect(missing(body, two)).toBe('1 is still without its match.');
  const all = pair(two, 'demo', 'surprise');
  expect(missing(body, all)).toBeUndefined();
  expect(freeTargets(body, all).map((target) => target.id)).toEqual(['survey']);
});

it('announces what was joined and what is left', () => {
  const value = pair(initial(), 'log', 'repeat');
  expect(announcement(body, value, 'log')).toBe(
    'Decision log now goes with: The same question comes up every week. 2 are still without their match.',
  );
  expect(announcement(body, initial(), 'log')).toBe('Back among the cards: Decision log.');
});
