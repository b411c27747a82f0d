import { expect, it } from 'vitest';
import { hours, minutesOf, missingUnits, money, pace, units } from './amounts';

it('never promises more units than there are', () => {
  expect(units(90)).toBe('1.5');
  expect(units(100)).toBe('1.66');
  expect(units(0)).toBe('0');
});

it('never asks for fewer units than are missing', () => {
  expect(missingUnits(1110)).toBe('18.5');
  expect(missingUnits(1)).toBe('0.1');
  expect(missingUnits(1081)).toBe('18.1');
  expect(pace(1.01)).toBe('1.1');
  expect(pace(2)).toBe('2');
});

it('writes time as people say it', () => {
  expect([hours(45), hours(60), hours(150)]).toEqual(['45 min', '1 h', '2 h 30 min']);
});

it('keeps every currency as it is', () => {
  expect(money({ amount: 1195, currency: 'EUR' })).toMatch(/EUR\s1,195\.00/);
  expect(money({ amount: 120000, currency: 'JPY' })).toMatch(/JPY\s120,000$/);
});

it('reads hours and minutes', () => {
  expect(minutesOf('1', '30')).toBe(90);
  expect(minutesOf('', '45')).toBe(45);
  expect(minutesOf('2', '')).toBe(120);
  expect(minutesOf('', '')).toBeUndefined();
  expect(minutesOf('0', '0')).toBeUndefined();
  expect(minutesOf('1.5', '')).toBeUndefined();
  expect(minutesOf('-1', '')).toBeUndefined();
});
