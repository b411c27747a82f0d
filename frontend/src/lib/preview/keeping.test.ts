import { expect, it } from 'vitest';
import { Unreachable } from '$lib/api/failure';
import type { ClassItem } from '$lib/api/types';
import { Keeping } from './keeping.svelte';

const UNCHANGED: ClassItem = { item: 'one', off: false, note: '' };

function keeping(start: ClassItem = UNCHANGED) {
  const sent: ClassItem[] = [];
  let isAway = false;
  const keep = (_cohort: string, wish: ClassItem) => {
    if (isAway) return Promise.reject(new Unreachable('/'));
    sent.push(wish);
    return Promise.resolve(wish);
  };
  return {
    sent,
    it: new Keeping('class', start, keep),
    goAway: () => {
      isAway = true;
    },
  };
}

it('stores the switch at once, with the note as it is stored', async () => {
  const { it: one, sent } = keeping({ ...UNCHANGED, note: 'Before' });
  one.draft = 'Half a sent';
  await one.switchTo(true);
  expect(sent).toEqual([{ item: 'one', off: true, note: 'Before' }]);
  expect([one.switching, one.off, one.isUnsaved]).toEqual(['saved', true, true]);
});

it('stores a note without white space around it, once', async () => {
  const { it: one, sent } = keeping();
  one.draft = '  Ask me.\n';
  expect([one.isUnsaved, one.hasNote]).toEqual([true, false]);
  await one.save();
  await one.save();
  expect(sent).toEqual([{ item: 'one', off: false, note: 'Ask me.' }]);
  expect([one.noting, one.isUnsaved, one.hasNote]).toEqual(['saved', false, true]);
});

it('shows a switch as it still is, and keeps what was typed, when the server is away', async () => {
  const { it: one, goAway } = keeping();
  goAway();
  await one.switchTo(true);
  expect([one.off, one.switching]).toEqual([false, 'failed']);
  one.draft = 'A note';
  await one.save();
  expect([one.draft, one.noting, one.hasNote]).toEqual(['A note', 'failed', false]);
  expect(one.trouble).not.toBe('');
});

it('sends changes one after the other, so that none undoes another', async () => {
  const { it: one, sent } = keeping();
  one.draft = 'A note';
  const saved = one.save();
  await one.switchTo(true);
  await saved;
  expect(sent.at(-1)).toEqual({ item: 'one', off: true, note: 'A note' });
});

it('refuses a note that is too long', async () => {
  const { it: one, sent } = keeping();
  one.draft = 'x'.repeat(1003);
  await one.save();
  expect(one.left).toBe(-3);
  expect(sent).toEqual([]);
});
