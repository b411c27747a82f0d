import { expect, it } from 'vitest';
import type { ConsideredCourse } from '$lib/api/types';
import { courseOf, draftOf } from './courseDraft';

const COURSE: ConsideredCourse = {
  title: 'June',
  startsOn: '2026-06-01',
  timeZone: 'Europe/Berlin',
  fee: { amount: 1195.5, currency: 'EUR' },
  format: 'online',
  findings: [
    { question: 'hands-on', answer: 'partly', note: 'Half the day.' },
    { question: 'fee', note: 'With VAT?' },
  ],
};

it('gives back what it was made of', () => {
  expect(courseOf(draftOf(COURSE))).toEqual(COURSE);
});

it('leaves out what is empty', () => {
  const draft = { ...draftOf(undefined), title: 'July', provider: '  ' };
  expect(courseOf(draft)).toEqual({ title: 'July', findings: [] });
});

it('takes a comma before the decimals', () => {
  const draft = { ...draftOf(undefined), title: 'July', amount: '990,50', currency: 'EUR ' };
  expect(courseOf(draft).fee).toEqual({ amount: 990.5, currency: 'EUR' });
});
