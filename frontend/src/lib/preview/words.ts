import type { ItemReading, ShelfCount } from '$lib/api/types';
import type { ItemTypeName } from '$lib/items/model';
import {
  preview_count,
  preview_count_notes,
  preview_count_off,
  preview_pool_check,
  preview_pool_practice,
  preview_show_all,
  preview_show_changed,
  preview_show_check,
  preview_show_practice,
  preview_type_cloze,
  preview_type_grid,
  preview_type_matching,
  preview_type_multiple_choice,
  preview_type_numeric,
  preview_type_ordering,
  preview_type_recall,
  preview_type_single_choice,
  preview_type_sorting,
  preview_type_spot,
  preview_type_written,
} from '$lib/paraglide/messages';
import type { Sieve } from './shelves';

const TYPES: Record<ItemTypeName, () => string> = {
  'single-choice': preview_type_single_choice,
  'multiple-choice': preview_type_multiple_choice,
  ordering: preview_type_ordering,
  matching: preview_type_matching,
  sorting: preview_type_sorting,
  cloze: preview_type_cloze,
  spot: preview_type_spot,
  grid: preview_type_grid,
  recall: preview_type_recall,
  written: preview_type_written,
  numeric: preview_type_numeric,
};

const SIEVES: Record<Sieve, () => string> = {
  all: preview_show_all,
  practice: preview_show_practice,
  check: preview_show_check,
  changed: preview_show_changed,
};

const POOLS: Record<ItemReading['pool'], () => string> = {
  practice: preview_pool_practice,
  check: preview_pool_check,
};

export function typeWord(name: ItemTypeName): string {
  return TYPES[name]();
}

export function sieveWord(sieve: Sieve): string {
  return SIEVES[sieve]();
}

export function poolWord(pool: ItemReading['pool']): string {
  return POOLS[pool]();
}

/** "24 questions, 2 left out, 1 note". */
export function countWords({ items, off, notes }: ShelfCount): string {
  return [
    preview_count({ count: items }),
    off > 0 ? preview_count_off({ count: off }) : '',
    notes > 0 ? preview_count_notes({ count: notes }) : '',
  ]
    .filter((word) => word !== '')
    .join(', ');
}
