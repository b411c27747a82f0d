import { expect, it } from 'vitest';
import type { Feedback } from '$lib/api/types';
import type { BodyOf, ResponseOf } from '../model';
import example from './example.json';
import { html, initial, lines, missing, terms, withLine, write } from './response';
import states from './states.json';

const body = example as BodyOf<'recall'>;
const partly = states.partly as { response: ResponseOf<'recall'>; feedback: Feedback };

it('starts with as many lines as are wanted and takes a few more', () => {
  expect(initial(body).entries).toEqual(['', '', '']);
  const most = withLine(body, withLine(body, withLine(body, initial(body))));
  expect(most.entries).toHaveLength(body.most);
});

it('is complete once one line is written', () => {
  expect(missing(body, write(initial(body), 1, '  '))).toBe('Write at least one line first.');
  expect(missing(body, write(initial(body), 1, 'Increment'))).toBeUndefined();
});

it('says what each line was taken for', () => {
  const told = lines(partly.response, partly.feedback, []);
  expect(told.map((line) => line.state)).toEqual(['named', 'unknown', 'unknown']);
  expect(told[0]?.term?.textHtml).toBe('Product Backlog');
});

it('leaves out empty lines and keeps their number', () => {
  const wrong = states.wrong as { response: ResponseOf<'recall'>; feedback: Feedback };
  const told = lines(wrong.response, wrong.feedback, []);
  expect(told.map((line) => [line.entry, line.state])).toEqual([
    [1, 'trap'],
    [2, 'unknown'],
  ]);
});

it('tells a claimed line from one that was found', () => {
  const judged = states.judged as { response: ResponseOf<'recall'>; feedback: Feedback };
  const claims = [
    { entry: 2, term: 'sprint-backlog' },
    { entry: 3, term: 'increment' },
  ];
  const told = lines(judged.response, judged.feedback, claims);
  expect(told.map((line) => line.state)).toEqual(['named', 'claimed', 'claimed']);
  expect(terms(judged.feedback).every((term) => term.isNamed)).toBe(true);
});

it('shows the words of the learner as they are', () => {
  expect(html('<img src=x onerror=alert(1)> & more')).toBe(
    '&lt;img src=x onerror=alert(1)&gt; &amp; more',
  );
});
