import { expect, it } from 'vitest';
import { fieldsOf, flawOf, minutesOffered, settingsOf, type Fields } from './settings';
import { plan } from './sample';

const TODAY = '2026-03-02';
const fields = (some: Partial<Fields> = {}): Fields => ({
  ...fieldsOf(undefined),
  hasDate: true,
  first: '2026-03-20',
  ...some,
});

it('begins with every day, a quarter of an hour and no date', () => {
  expect(fieldsOf(undefined)).toMatchObject({ hasDate: false, minutesADay: 15, headStart: false });
  expect(fieldsOf(undefined).days).toHaveLength(7);
});

it('keeps what the form does not ask for', () => {
  const { settings } = plan();
  expect(settingsOf(fieldsOf({ ...settings, minutesAWeek: 30 }))).toEqual({
    minutesADay: 15,
    minutesAWeek: 30,
    days: ['monday'],
    headStart: false,
  });
});

it('sends dates only where there is one', () => {
  expect(settingsOf(fields())).toMatchObject({ classDate: '2026-03-20' });
  expect(settingsOf(fields())).not.toHaveProperty('classEnds');
  expect(settingsOf(fields({ last: '2026-03-21' }))).toMatchObject({ classEnds: '2026-03-21' });
  expect(settingsOf(fields({ hasDate: false }))).not.toHaveProperty('classDate');
});

it('sends the days in the order of the week', () => {
  expect(settingsOf(fields({ days: ['friday', 'monday'] })).days).toEqual(['monday', 'friday']);
});

it('finds what the server would refuse', () => {
  expect(flawOf(fields(), TODAY)).toBeUndefined();
  expect(flawOf(fields({ first: '' }), TODAY)).toBe('date');
  expect(flawOf(fields({ first: '', hasDate: false }), TODAY)).toBeUndefined();
  expect(flawOf(fields({ last: '2026-03-19' }), TODAY)).toBe('ends');
  expect(flawOf(fields({ last: '2026-05-18' }), TODAY)).toBeUndefined();
  expect(flawOf(fields({ last: '2026-05-19' }), TODAY)).toBe('ends');
  expect(flawOf(fields({ first: '2028-03-03' }), TODAY)).toBe('far');
  expect(flawOf(fields({ days: [] }), TODAY)).toBe('days');
});

it('offers minutes that were chosen elsewhere, too', () => {
  expect(minutesOffered(15)).toEqual([10, 15, 25, 40]);
  expect(minutesOffered(20)).toEqual([10, 15, 20, 25, 40]);
});
