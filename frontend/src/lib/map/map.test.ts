import { describe, expect, it } from 'vitest';
import { knows } from '$lib/known/sample';
import { learnerMap } from './map';
import { card, coming, curriculum, progress } from './sample';

describe('learnerMap', () => {
  const course = curriculum([coming('F1')], [card('1.1'), card('1.2', { items: 10 })]);

  it('counts objectives and questions', () => {
    const map = learnerMap(course);
    expect(map).toMatchObject({ total: 3, open: 2, items: 19, right: 0, seen: 0 });
  });

  it('joins what the learner has done', () => {
    const map = learnerMap(
      course,
      progress({
        answered: 6,
        objectives: [{ id: '1.2', items: 10, seen: 6, right: 5, knows: knows(0.8, 6) }],
      }),
    );
    expect(map.categories[1]?.cells[1]).toMatchObject({
      seen: 6,
      right: 5,
      knows: { evidence: 6 },
    });
    expect(map.categories[1]).toMatchObject({ open: 2, right: 5, held: 1 });
  });

  it('knows nothing of an objective that was never met', () => {
    expect(learnerMap(course).categories[0]).toMatchObject({ held: 0 });
    expect(learnerMap(course).categories[0]?.cells[0]?.knows).toBeUndefined();
  });

  it('sends a newcomer to the first objective with content', () => {
    expect(learnerMap(course).next?.id).toBe('1.1');
  });

  it('follows the proposal of the server', () => {
    expect(learnerMap(course, progress({ answered: 1, nextObjective: '1.2' })).next?.id).toBe(
      '1.2',
    );
  });

  it('proposes nothing once the server has nothing left', () => {
    expect(learnerMap(course, progress({ answered: 19 })).next).toBeUndefined();
  });
});
