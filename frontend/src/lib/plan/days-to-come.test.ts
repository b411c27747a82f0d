import { expect, it } from 'vitest';
import { contentsOf, weeksOf } from './days-to-come';
import { day, task } from './sample';

const shorts = new Map([['F1', 'Five values']]);

it('puts the days after today under their Mondays', () => {
  const days = [
    day('2026-03-02', task()),
    day('2026-03-08', task()),
    day('2026-03-09', task({ minutes: 5 })),
    day('2026-03-11', task()),
    day('2026-03-12'),
  ];
  const weeks = weeksOf(days, '2026-03-02');
  expect(weeks.map((week) => [week.monday, week.days.length, week.minutes])).toEqual([
    ['2026-03-02', 1, 2],
    ['2026-03-09', 2, 7],
  ]);
});

it('names an objective once that is read and practised on one day', () => {
  const one = day(
    '2026-03-09',
    task({ kind: 'reviews' }),
    task({ objective: 'F1', title: 'Name the five Scrum values' }),
    task({ kind: 'practice', objective: 'F1', title: 'Name the five Scrum values' }),
  );
  expect(contentsOf(one, shorts)).toEqual(['Reviews', 'Five values']);
});
