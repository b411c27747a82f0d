import type { ItemType } from '../model';
import Matching from './Matching.svelte';
import { initial, missing } from './response';

const matching: ItemType<'matching'> = { component: Matching, initial, missing };
export default matching;
