import { expect, it } from 'vitest';
import example from './example.json';
import type { BodyOf } from '../model';
import { choose, initial, missing } from './response';

const body = example as BodyOf<'single-choice'>;

it('is incomplete until an option of the item is chosen', () => {
  expect(missing(body, initial())).toBe('Choose one answer first.');
  expect(missing(body, choose('from another item'))).toBeDefined();
  expect(missing(body, choose('decide'))).toBeUndefined();
});
