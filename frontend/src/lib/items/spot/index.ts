import type { ItemType } from '../model';
import Spot from './Spot.svelte';
import { initial, missing } from './response';

const spot: ItemType<'spot'> = { component: Spot, initial, missing };
export default spot;
