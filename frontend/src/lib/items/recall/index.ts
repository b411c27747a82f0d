import type { ItemType } from '../model';
import Recall from './Recall.svelte';
import { initial, missing } from './response';

const recall: ItemType<'recall'> = { component: Recall, initial, missing };
export default recall;
