import { expect, it } from 'vitest';
import { knows } from '$lib/known/sample';
import { card, coming, curriculum, progress } from '$lib/map/sample';
import { sampleResponse } from '../../sample';
import { focus, placed, readiness } from './finding';
import { categoryResults, readyCount } from './result';
import { BELIEF, sampleCheck, sampleSummary, sureOf } from './sample';
import { nextSteps } from './steps';
import { sureCount, sureErrors } from './sure';

const course = curriculum([card('F1'), card('F2'), coming('F3')], [card('1.1'), card('1.2')]);
const asked = (id: string, right: number, answered: number) => ({ id, short: id, right, answered });
const standing = (known: Record<string, number>) =>
  progress({
    objectives: Object.entries(known).map(([id, chance]) => ({
      id,
      items: 9,
      seen: 1,
      right: 1,
      knows: { ...knows(chance, 2), ready: chance > 0.6 },
    })),
  });

const summary = sampleSummary({ objectives: [asked('F1', 1, 1), asked('1.1', 1, 3)] });
const results = (kind: string) =>
  categoryResults(kind, summary, course, standing({ F1: 0.8, F2: 0.5, '1.1': 0.3, '1.2': 0.4 }));

it('parts what was asked from what was not, and leaves out what is coming', () => {
  const [foundations, core] = results('diagnostic');
  expect(foundations?.asked.map(({ id }) => id)).toEqual(['F1']);
  expect(foundations?.rest.map(({ id }) => id)).toEqual(['F2']);
  expect(core).toMatchObject({ right: 1, answered: 3 });
  expect(core?.whole?.chance).toBeCloseTo(0.35);
});

it('says of a check of the Foundations nothing about the rest', () => {
  expect(results('readiness')).toHaveLength(1);
  expect(results('readiness-all')).toHaveLength(2);
});

it('counts as ready what the server calls so, of what the check is about', () => {
  const ready = standing({ F1: 0.8, F2: 0.5, '1.1': 0.9 });
  expect(readyCount('readiness', course, ready)).toEqual({ count: 1, total: 2 });
  expect(readyCount('readiness-all', course, ready)).toEqual({ count: 2, total: 4 });
  const also = curriculum([card('F1', { alsoUseful: true }), card('F2')]);
  expect(readyCount('readiness-all', also, ready)).toEqual({ count: 0, total: 1 });
});

it('names the firmest and the weakest category where they are apart', () => {
  const more = sampleSummary({ objectives: [asked('F1', 3, 3), asked('1.1', 1, 3)] });
  const apart = categoryResults('diagnostic', more, course, standing({ F1: 0.8, '1.1': 0.4 }));
  expect(placed(apart)).toBe('Firmest: Category 0. Most to gain: *Category 1.*');
  const even = categoryResults('diagnostic', more, course, standing({ F1: 0.5, '1.1': 0.45 }));
  expect(placed(even)).toBe('No category stands out. *The Foundations first.*');
});

it('says when all categories are firm, however they differ', () => {
  const more = sampleSummary({ objectives: [asked('F1', 3, 3), asked('1.1', 3, 3)] });
  const firm = categoryResults('diagnostic', more, course, standing({ F1: 0.9, '1.1': 0.7 }));
  expect(placed(firm)).toBe('All categories *are firm.*');
});

it('places nobody by a handful of answers', () => {
  expect(placed(results('diagnostic'))).toBe('Too few answers *to tell yet.*');
});

it('says how much is ready without scolding', () => {
  expect(readiness('readiness', { count: 14, total: 24 })).toBe(
    'Ready on *14\u00a0of\u00a024* Foundations.',
  );
  expect(readiness('readiness-all', { count: 1, total: 50 })).toContain(
    '*1\u00a0of\u00a050* objectives',
  );
  expect(readiness('readiness', { count: 0, total: 24 })).toContain('*where to begin.*');
  expect(readiness('readiness', { count: 24, total: 24 })).toBe('Ready on *all 24.*');
});

it('finds what somebody was sure of and where it is otherwise, known beliefs first', () => {
  const attempt = sampleCheck({
    responses: [
      sureOf('first', []),
      sureOf('second'),
      sampleResponse('third', { certainty: 'sure' }),
    ],
  });
  const thought = { ...sureOf('first'), certainty: 'think' as const };
  expect(sureErrors(sampleCheck({ responses: [thought] }))).toEqual([]);
  expect(sureErrors(attempt).map(({ item }) => item)).toEqual(['second', 'first']);
  expect(sureCount(attempt)).toBe(3);
});

it('proposes the belief first, then the weakest objectives', () => {
  const objectives = [asked('F1', 0, 1), asked('F2', 0, 1)];
  const weak = categoryResults(
    'readiness',
    sampleSummary({ objectives }),
    course,
    standing({ F1: 0.5, F2: 0.3 }),
  );
  expect(nextSteps(sampleCheck({ responses: [sureOf('first')] }), weak, undefined)).toMatchObject([
    { kind: 'belief', item: 'first', belief: BELIEF.belief },
    { kind: 'lesson', objective: { id: 'F2' } },
    { kind: 'practise', objective: { id: 'F1' } },
  ]);
});

it('begins with the Foundations, unless another category is clearly weaker', () => {
  const wrong = sampleSummary({ objectives: [asked('1.1', 0, 1), asked('F1', 0, 1)] });
  const first = (known: Record<string, number>) => {
    const map = categoryResults('diagnostic', wrong, course, standing(known));
    const [step] = nextSteps(sampleCheck({ kind: 'diagnostic' }), map, undefined);
    return [focus(map), step?.kind === 'lesson' && step.objective.id];
  };
  expect(first({ F1: 0.5, '1.1': 0.45 })).toEqual([0, 'F1']);
  expect(first({ F1: 0.7, '1.1': 0.3 })).toEqual([1, '1.1']);
});

it('leads on where nothing is weak', () => {
  const firm = categoryResults(
    'readiness',
    sampleSummary({ objectives: [asked('F1', 1, 1)] }),
    course,
    standing({ F1: 0.9 }),
  );
  const kinds = nextSteps(sampleCheck(), firm, { id: '1.1', short: 'Anti-patterns' });
  expect(kinds.map(({ kind }) => kind)).toEqual(['all', 'review', 'onward']);
});

it('proposes three things also where an objective would be proposed twice', () => {
  const one = categoryResults('diagnostic', summary, course, undefined);
  const steps = nextSteps(sampleCheck({ kind: 'diagnostic' }), one, { id: '1.1', short: '1.1' });
  expect(steps.map(({ kind }) => kind)).toEqual(['lesson', 'review', 'story']);
});
