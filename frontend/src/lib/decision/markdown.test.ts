import { expect, it } from 'vitest';
import { readable } from './markdown';
import { decision, taken } from './sample';

it('tells a decision from its situation to its outcome', () => {
  const text = readable([
    decision({
      stage: 'told',
      second: taken({ decision: 'Ask first', sure: 50 }, '2026-04-02T12:00:00Z'),
      outcomes: [
        {
          asExpected: 'partly',
          happened: 'Two wanted a printout',
          lesson: 'Ask',
          writtenAt: '2026-05-03T12:00:00Z',
        },
      ],
    }),
  ]);
  expect(text).toMatch(/^# My decision\n\n## What is to be decided, /);
  expect(text).toContain('### Before class, 2 March 2026\n\n**The decision**\n\n> Build it next');
  expect(text).toContain('### After class, 2 April 2026\n\n**The decision**\n\n> Ask first');
  expect(text).toContain('**How sure**\n\n> 50\u00A0%');
  expect(text).toContain('**As expected?**\n\n> In part');
});

it('keeps what somebody wrote apart from its own headings', () => {
  const text = readable([decision({ situation: '# Not a heading\n\nSecond' })]);
  expect(text).toContain('> # Not a heading\n>\n> Second');
});

it('holds nothing of a first answer that is hidden', () => {
  const sealed = decision({ stage: 'sealed' });
  delete sealed.first;
  const text = readable([sealed]);
  expect(text).toContain('Hidden until you have decided again.');
  expect(text).not.toContain('Build it next');
});
