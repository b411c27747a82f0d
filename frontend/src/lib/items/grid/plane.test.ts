import { expect, it } from 'vitest';
import type { BodyOf } from '../model';
import example from './example.json';
import { capital, errors, fullName, nameAndPlace, nameOf, neighbour, whereIs } from './plane';

const body = example as BodyOf<'grid'>;

it('says where a zone lies, and what it is called where it has a name', () => {
  expect(whereIs(body, 'low-high')).toBe('power high, interest low');
  expect(fullName(body, 'low-high')).toBe('power high, interest low: Keep satisfied');
  expect(nameAndPlace(body, 'low-high')).toBe('Keep satisfied (power high, interest low)');
  expect(nameOf(body, 'low-high')).toBe('Keep satisfied');
  const nameless = { ...body, zones: body.zones.map(({ id }) => ({ id })) };
  expect(capital(fullName(nameless, 'low-high'))).toBe('Power high, interest low');
  expect(nameAndPlace(nameless, 'low-high')).toBe('power high, interest low');
  expect(nameOf(nameless, 'low-high')).toBeUndefined();
});

it('says on which axes a card lies wrong', () => {
  expect(errors(body, 'low-high', 'low-high')).toEqual([]);
  expect(errors(body, 'low-low', 'high-low')).toEqual(['Here interest is high, not low.']);
  expect(errors(body, 'low-low', 'high-high')).toEqual([
    'Here power is high, not low.',
    'Here interest is high, not low.',
  ]);
});

it('goes from zone to zone with the arrows and stops at the edges', () => {
  expect(neighbour(body, 'low-low', 'ArrowUp')).toBe('low-high');
  expect(neighbour(body, 'low-low', 'ArrowRight')).toBe('high-low');
  expect(neighbour(body, 'low-low', 'ArrowLeft')).toBeUndefined();
  expect(neighbour(body, 'low-low', 'ArrowDown')).toBeUndefined();
});

it('passes through the middle of an axis of three', () => {
  const mid = { id: 'mid', word: 'fair' };
  const [low, high] = body.x.steps;
  const three = { ...body, x: { ...body.x, steps: [low, mid, high].flatMap((it) => it ?? []) } };
  expect(neighbour(three, 'low-low', 'ArrowRight')).toBe('mid-low');
  expect(whereIs(three, 'mid-low')).toBe('power low, interest fair');
});
