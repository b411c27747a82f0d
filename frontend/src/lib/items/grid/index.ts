import type { ItemType } from '../model';
import Grid from './Grid.svelte';
import { initial, missing } from './response';

const grid: ItemType<'grid'> = { component: Grid, initial, missing };
export default grid;
