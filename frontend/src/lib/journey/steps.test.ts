import { expect, it } from 'vitest';
import type { PathStep, StepView } from '$lib/api/types';
import { nextStep, offered, PARTS } from './steps';

function step(name: PathStep, done: boolean): StepView {
  return { step: name, done };
}

it('goes on after the last step that is done', () => {
  const steps = [
    step('look-into-it', false),
    step('compare-courses', true),
    step('book-a-course', false),
  ];
  expect(nextStep(steps)?.step).toBe('book-a-course');
});

it('comes back to what was left out when the end is reached', () => {
  expect(nextStep([step('look-into-it', false), step('attend', true)])?.step).toBe('look-into-it');
  expect(nextStep([step('look-into-it', true)])).toBeUndefined();
});

it('has nothing to choose for whoever is in a class', () => {
  const steps = [step('compare-courses', false), step('prepare', false)];
  expect(offered(steps, false).map((one) => one.step)).toEqual(['prepare']);
  expect(offered(steps, true)).toHaveLength(2);
});

it('puts no step into two parts', () => {
  const all = PARTS.flatMap((part) => part.steps);
  expect(new Set(all).size).toBe(all.length);
});
