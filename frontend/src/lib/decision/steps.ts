import type { OutcomeNote, Take, TakeView } from '$lib/api/types';
import { LONGEST, lengthOf } from './words';

/** The forms there are: each asks its steps one at a time. */
export type Form = 'first' | 'mending' | 'second' | 'outcome';

export type Step =
  'situation' | 'decision' | 'why' | 'expectation' | 'sure' | 'happened' | 'asExpected' | 'lesson';

/** What the fields of a form hold while it is filled in, as the browser's controls give it. */
export type Values = Partial<Record<Step | 'expectedBy', string>>;

/** What keeps somebody from going on. */
export type Lack =
  { kind: 'words' } | { kind: 'fewer'; count: number } | { kind: 'day' } | { kind: 'choice' };

const TAKE: Step[] = ['decision', 'why', 'expectation', 'sure'];

export const STEPS: Record<Form, Step[]> = {
  first: ['situation', ...TAKE],
  mending: ['situation', ...TAKE],
  second: TAKE,
  outcome: ['happened', 'asExpected', 'lesson'],
};

/** Percentages that are offered. The server keeps any. */
export const SURENESS = [10, 30, 50, 70, 90] as const;

const CHOICES: Step[] = ['sure', 'asExpected'];
const MOST_YEARS = 5;

/** What a step still lacks; undefined when it is complete. */
export function lackOf(step: Step, values: Values, today: string): Lack | undefined {
  const value = (values[step] ?? '').trim();
  if (CHOICES.includes(step)) return value === '' ? { kind: 'choice' } : undefined;
  if (value === '') return { kind: 'words' };
  const over = lengthOf(value) - LONGEST;
  if (over > 0) return { kind: 'fewer', count: over };
  if (step === 'expectation' && !isAhead(values.expectedBy ?? '', today)) return { kind: 'day' };
  return undefined;
}

function isAhead(day: string, today: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && day >= today && day <= yearsAfter(today, MOST_YEARS);
}

/** A day short of the same date, which not every year has. */
function yearsAfter(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
}

/** The first step that is not complete, or the last: where somebody goes on who comes back. */
export function stepToGoOn(form: Form, values: Values, today: string): number {
  const steps = STEPS[form];
  const open = steps.findIndex((step) => lackOf(step, values, today) !== undefined);
  return open === -1 ? steps.length - 1 : open;
}

export function takeOf(values: Values): Take {
  return {
    decision: values.decision ?? '',
    why: values.why ?? '',
    sure: Number(values.sure),
    expectation: values.expectation ?? '',
    expectedBy: values.expectedBy ?? '',
  };
}

/** The other way round, to mend what is stored. A percentage that is not offered has to be chosen again. */
export function valuesOf(situation: string, { take }: TakeView): Values {
  return {
    situation,
    decision: take.decision,
    why: take.why,
    expectation: take.expectation,
    expectedBy: take.expectedBy,
    sure: String(take.sure),
  };
}

export function outcomeOf(values: Values): OutcomeNote {
  return {
    happened: values.happened ?? '',
    asExpected: (values.asExpected ?? 'too-early') as OutcomeNote['asExpected'],
    lesson: values.lesson ?? '',
  };
}
