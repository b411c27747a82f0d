import type { ItemType } from '../model';
import MultipleChoice from './MultipleChoice.svelte';
import { initial, missing } from './response';

const multipleChoice: ItemType<'multiple-choice'> = { component: MultipleChoice, initial, missing };
export default multipleChoice;
