import type { ItemType } from '../model';
import Cloze from './Cloze.svelte';
import { initial, missing } from './response';

const cloze: ItemType<'cloze'> = { component: Cloze, initial, missing };
export default cloze;
