import { expect, it } from 'vitest';
import type { ItemTypeName } from '$lib/items/model';
import { initialOf } from '$lib/items/dispatch';
import { loadItemTypes } from '$lib/items/registry';
import { half } from './half';
import { specimens, statesOf } from './states';

it('keeps the first half of an order and leaves the rest as it lay', () => {
  const initial = { type: 'ordering', order: ['d', 'b', 'a', 'c'] };
  const right = { type: 'ordering', order: ['a', 'b', 'c', 'd'] };
  expect(half(initial, right)).toEqual({ type: 'ordering', order: ['a', 'b', 'd', 'c'] });
});

it('keeps half of the choices, of the places and of the words', () => {
  expect(half({ options: [] as string[] }, { options: ['a', 'b'] })).toEqual({ options: ['a'] });
  const places = { a: 'x', b: 'y', c: 'z', d: 'z' };
  expect(half({ places: {} }, { places })).toEqual({ places: { a: 'x', b: 'y' } });
  expect(half({ text: '' }, { text: 'one two three four' })).toEqual({ text: 'one two' });
  expect(half({ option: '' }, { option: 'key' })).toEqual({ option: 'key' });
});

it('leaves a response of every type one of that type', { timeout: 60_000 }, async () => {
  const types = await loadItemTypes([...specimens.keys()] as ItemTypeName[]);
  expect(specimens.size).toBe(Object.keys(types).length);
  for (const [name, { body, right }] of specimens) {
    const begun = half(initialOf(types, body.type, body), right.response);
    expect(Object.keys(begun ?? {}).sort(), name).toEqual(Object.keys(right.response).sort());
    expect(begun?.type, name).toBe(name);
  }
});

it('shows a partly right response only of types that know one', () => {
  for (const specimen of specimens.values()) {
    expect(statesOf(specimen).includes('partly')).toBe(specimen.partly !== undefined);
  }
});
