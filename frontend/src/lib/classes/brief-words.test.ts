import { expect, it } from 'vitest';
import { briefHeading, briefLead, heldWords, onceWords, studyWords } from './brief-words';
import { belief, brief, cohort } from './sample';

const friday = cohort({ date: '2026-03-20', timeZone: 'Europe/Berlin' });
const tuesday = new Date('2026-03-17T10:00:00Z');

it('says how many beliefs the class meets, and when', () => {
  const two = brief(11, { held: [belief(6), belief(3), belief(1)] });
  expect(briefHeading(two, friday, tuesday)).toBe('Two beliefs *to meet on Friday*');
  const one = brief(11, { held: [belief(6)] });
  expect(briefHeading(one, friday, new Date('2026-03-19T10:00:00Z'))).toBe(
    'One belief *to meet tomorrow*',
  );
  expect(briefHeading(one, friday, new Date('2026-03-01T10:00:00Z'))).toBe(
    'One belief *to meet on 20 March*',
  );
});

it('says what is missing, and why', () => {
  expect(briefHeading(brief(4), friday)).toBe('4 of 12 have answered. *5 are needed.*');
  expect(briefLead(brief(4))).toMatch(/^Until 5 members have answered/);
  expect(briefLead(brief(5, {}))).toBeUndefined();
});

it('counts those who hold of those who met it twice', () => {
  const held = belief(6, { metTwice: 11, sure: 5 });
  expect(heldWords(held)).toBe('Held by 6 of the 11 who met it twice, 5 of them sure.');
  const once = belief(0, { chosenOnce: 4, met: 11 });
  expect(onceWords(once)).toBe('Chosen once by 4 of the 11 who could, none of them sure.');
});

it('tells a study time as one reads it', () => {
  expect([studyWords(50), studyWords(190), studyWords(125)]).toEqual([
    '50 min',
    '3 h 10',
    '2 h 05',
  ]);
});
