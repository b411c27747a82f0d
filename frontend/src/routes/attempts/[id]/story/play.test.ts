import { expect, it } from 'vitest';
import type { Play, Scene } from '$lib/api/types';
import { beforeOf, directionOf, sceneOf, shareOf, shownIn } from './play';

function scene(id: string, trust: number): Scene {
  return {
    id,
    position: 0,
    basis: 'judgement',
    objective: { id: '1.1', short: 'Who decides', category: 1, available: true },
    stemHtml: '',
    questionHtml: '',
    body: {
      type: 'scene',
      scenario: 'story',
      title: id,
      decision: 1,
      state: [{ id: 'trust', name: 'Trust', value: trust, min: -2, max: 2, word: 'fair' }],
      choices: [{ id: 'ask', textHtml: 'Ask <em>him</em>.' }],
    },
  };
}

function play(next: string | undefined): Play {
  const items = [scene('first', 0), scene('second', -1)];
  const feedback = {
    verdict: 'told' as const,
    elements: [],
    rationaleHtml: 'He tells you.',
    misconceptions: [],
    concepts: [],
  };
  const responses = ['first', ...(next === undefined ? ['second'] : [])].map((item) => ({
    id: item,
    item,
    response: { type: 'scene' as const, choice: 'ask' },
    feedback,
    notes: [],
    progress: { answered: 1, total: 2 },
  }));
  return {
    id: 'play',
    kind: 'scenario',
    title: 'Story',
    startedAt: 'now',
    items,
    responses,
    progress: { answered: 1, total: 2 },
    ...(next !== undefined && { next }),
  };
}

it('finds the scene that waits', () => {
  expect(sceneOf(play('second'))?.id).toBe('second');
  expect(sceneOf(play(undefined))).toBeUndefined();
});

it('tells what came of the choice before', () => {
  const story = play('second');
  expect(beforeOf(story, sceneOf(story))).toEqual({
    choiceHtml: 'Ask <em>him</em>.',
    outcomeHtml: 'He tells you.',
  });
  expect(beforeOf(story, story.items[0])).toBeUndefined();
  expect(beforeOf(play(undefined), undefined)?.outcomeHtml).toBe('He tells you.');
});

it('shows which way a measure went', () => {
  const story = play('second');
  const [first, second] = story.items;
  expect(first && shownIn(story, first)[0]?.direction).toBeUndefined();
  expect(second && shownIn(story, second)[0]?.direction).toBe('down');
  expect(directionOf(3)).toBe('up');
});

it('fills a bar from its lowest to its highest value', () => {
  expect(shareOf({ value: -2, min: -2, max: 2 })).toBe(0);
  expect(shareOf({ value: 1, min: -2, max: 2 })).toBe(0.75);
});
