import { describe, expect, it } from 'vitest';
import type { Fact, GuideEntry } from '$lib/api/types';
import { day, isStale, place, readAtTheSource, stations, type Stage } from './guide';

function entry(id: string, stage: Stage, order: number): GuideEntry {
  return { id, stage, order, question: `What of ${id}?`, title: id, answer: 'So.' };
}

const PAGES = [
  entry('for-me', 'deciding', 1),
  entry('what-it-is', 'deciding', 2),
  entry('cost', 'booking', 7),
  entry('letters', 'reference', 9),
];

function fact(trust: Fact['trust']): Fact {
  return { about: 'Fee', textHtml: 'So.', trust, checkedOn: '2026-11-21', sources: [] };
}

describe('the way', () => {
  it('gathers the questions that come up at one stage', () => {
    expect(stations(PAGES).map((one) => [one.stage, one.pages.length])).toEqual([
      ['deciding', 2],
      ['booking', 1],
      ['reference', 1],
    ]);
  });

  it('has no stations without pages', () => {
    expect(stations([])).toEqual([]);
  });

  it('counts places without the gaps of the files', () => {
    expect(place(PAGES, 'cost')).toBe(3);
    expect(place(PAGES, 'nowhere')).toBe(0);
  });
});

describe('a fact', () => {
  it('is fresh on its hundred and eightieth day', () => {
    expect(isStale('2026-11-21', new Date(2027, 4, 20))).toBe(false);
  });

  it('is stale from the next day on', () => {
    expect(isStale('2026-11-21', new Date(2027, 4, 21))).toBe(true);
  });

  it('names its day alike in every time zone', () => {
    expect(day('2026-11-21')).toBe('21 Nov 2026');
  });

  it('counts as read at the source when it is', () => {
    expect(readAtTheSource([fact('primary'), fact('reported'), fact('unsettled')])).toBe(1);
  });
});
