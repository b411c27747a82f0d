import { expect, it } from 'vitest';
import { uuid } from './uuid';

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('makes a random UUID', () => {
  expect(uuid()).toMatch(form);
  expect(uuid()).not.toBe(uuid());
});

it('makes one where the page is not served securely', () => {
  const insecure = {
    getRandomValues: crypto.getRandomValues.bind(crypto),
  } as unknown as Crypto;
  expect(uuid(insecure)).toMatch(form);
});
