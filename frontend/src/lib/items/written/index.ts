import type { ItemType } from '../model';
import { initial, missing } from './response';
import Written from './Written.svelte';

const written: ItemType<'written'> = {
  component: Written,
  initial,
  missing,
  isCompared: true,
};
export default written;
