import type { ItemType, ItemTypeName, ItemTypes } from './model';

/** One line a type. A type is loaded when an attempt holds an item of it. */
export const loaders: { [T in ItemTypeName]: () => Promise<{ default: ItemType<T> }> } = {
  'single-choice': () => import('./single-choice'),
  'multiple-choice': () => import('./multiple-choice'),
  ordering: () => import('./ordering'),
  matching: () => import('./matching'),
  sorting: () => import('./sorting'),
  cloze: () => import('./cloze'),
  spot: () => import('./spot'),
  grid: () => import('./grid'),
  recall: () => import('./recall'),
  written: () => import('./written'),
  numeric: () => import('./numeric'),
};

/** Loads all types of an attempt at once, so that a server that goes away later cannot stop it halfway. */
export async function loadItemTypes(names: Iterable<ItemTypeName>): Promise<Partial<ItemTypes>> {
  const loaded: Partial<ItemTypes> = {};
  await Promise.all([...new Set(names)].map((name) => loadInto(loaded, name)));
  return loaded;
}

async function loadInto<T extends ItemTypeName>(types: Partial<ItemTypes>, name: T): Promise<void> {
  const type: ItemType<T> = (await loaders[name]()).default;
  Object.assign(types, { [name]: type });
}
