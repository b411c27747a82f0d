import type { ItemType } from '../model';
import SingleChoice from './SingleChoice.svelte';
import { initial, missing } from './response';

const singleChoice: ItemType<'single-choice'> = { component: SingleChoice, initial, missing };
export default singleChoice;
