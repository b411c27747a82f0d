import type { ItemType } from '../model';
import Sorting from './Sorting.svelte';
import { initial, missing } from './response';

const sorting: ItemType<'sorting'> = { component: Sorting, initial, missing };
export default sorting;
