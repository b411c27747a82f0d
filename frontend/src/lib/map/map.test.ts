import { describe, expect, it } from 'vitest';
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
      progress({ answered: 6, objectives: [{ id: '1.2', items: 10, seen: 6, right: 5 }] }),
    );
    expect(map.categories[1]?.cells[1]).toMatchObject({ seen: 6, right: 5, share: 0.5 });
    expect(map.categories[1]).toMatchObject({ open: 2, right: 5 });
  });

  it('gives an objective without questions no share', () => {
    expect(learnerMap(course).categories[0]?.cells[0]?.share).toBe(0);
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
