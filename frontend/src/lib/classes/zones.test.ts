import { expect, it } from 'vitest';
import { ownZone, zoneName, zones } from './zones';

it('offers the zone in use even where the browser has another name for it', () => {
  expect(zones('Mars/Olympus')[0]).toBe('Mars/Olympus');
  expect(zones('Europe/Berlin').filter((zone) => zone === 'Europe/Berlin')).toHaveLength(1);
  expect(zones(ownZone())).toContain(ownZone());
});

it('names a zone as people read it', () => {
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('America, Argentina, Buenos Aires');
});
