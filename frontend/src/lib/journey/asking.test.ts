import { expect, it } from 'vitest';
import { openQuestions } from './asking';

it('asks what has no answer, even where there is a note', () => {
  const findings = [
    { question: 'fee', answer: 'yes' },
    { question: 'format', note: 'Ask again.' },
  ] as const;
  expect(openQuestions({ findings: [...findings] }, ['hands-on', 'format', 'fee'])).toEqual([
    'hands-on',
    'format',
  ]);
});
