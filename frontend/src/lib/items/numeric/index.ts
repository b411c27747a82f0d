import type { ItemType } from '../model';
import Numeric from './Numeric.svelte';
import { initial, missing } from './response';

const numeric: ItemType<'numeric'> = { component: Numeric, initial, missing };
export default numeric;
