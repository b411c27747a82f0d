import { expect, it } from 'vitest';
import { fresh } from './invite';

it('adds whoever is new, with a name where there is one', () => {
  const rows = [
    { line: 1, email: 'ann@example.org', name: 'Ann', known: false },
    { line: 2, email: 'ben@example.org', name: '', known: false },
    { line: 3, email: 'cem@example.org', name: 'Cem', known: true },
  ];
  expect(fresh({ rows, problems: [] })).toEqual([
    { email: 'ann@example.org', name: 'Ann' },
    { email: 'ben@example.org' },
  ]);
});
