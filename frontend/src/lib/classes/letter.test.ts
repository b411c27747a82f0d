import { expect, it } from 'vitest';
import { addresses, invitationText, joinLink, letter, spacedCode } from './letter';
import { cohort } from './sample';

const ann = { email: 'ann+po@example.org' };

it('gives the link and the code as one reads it aloud', () => {
  expect(joinLink('7K3M9QXZ', 'https://study.example')).toBe('https://study.example/join/7K3M9QXZ');
  expect(spacedCode('7K3M9QXZ')).toBe('7K3M 9QXZ');
  const text = invitationText(cohort({ name: 'March' }), 'https://study.example');
  expect(text).toContain('“March”');
  expect(text).toContain('https://study.example/join/7K3M9QXZ');
});

it('hides each address from the others, and lets no name break out of its place', () => {
  const link = letter(cohort({ name: 'A&B\r\nTo: eve' }), [ann, { email: 'ben@example.org' }], 'x');
  expect(link).toContain('bcc=ann%2Bpo%40example.org%2Cben%40example.org&');
  expect(link).toContain('A%26B%0D%0ATo%3A%20eve');
  expect(addresses([ann, { email: 'b@x.org' }])).toBe('ann+po@example.org, b@x.org');
});

it('opens no letter that would be cut', () => {
  const many = Array.from({ length: 80 }, (_, at) => ({
    email: `somebody-${String(at)}@example.org`,
  }));
  expect(letter(cohort({}), many, 'x')).toBeUndefined();
});
