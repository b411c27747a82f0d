import { expect, it } from 'vitest';
import type { ItemTypeName } from './model';
import { loaders, loadItemTypes } from './registry';

/** The first load also compiles the components. */
const SLOW = { timeout: 60_000 };
const examples = import.meta.glob('./*/example.json');
const folders = Object.keys(examples).map((path) => path.split('/')[1] ?? '');

it('has one line for every folder and a folder for every line', () => {
  expect(Object.keys(loaders).sort()).toEqual(folders.sort());
});

it('loads each type once and only what is asked for', SLOW, async () => {
  const types = await loadItemTypes(['ordering', 'ordering', 'matching']);
  expect(Object.keys(types).sort()).toEqual(['matching', 'ordering']);
});

it('loads a component and the rules for every type', SLOW, async () => {
  const types = await loadItemTypes(Object.keys(loaders) as ItemTypeName[]);
  expect(Object.values(types)).toHaveLength(folders.length);
  for (const type of Object.values(types)) expect(type.component).toBeTypeOf('function');
});
