import type { ItemType } from '../model';
import Ordering from './Ordering.svelte';
import { initial, missing } from './response';

const ordering: ItemType<'ordering'> = { component: Ordering, initial, missing };
export default ordering;
