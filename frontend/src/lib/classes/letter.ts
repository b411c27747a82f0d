import type { Addressee, Cohort } from '$lib/api/types';
import { longDate } from '$lib/format';
import { classes_message, classes_message_subject } from '$lib/paraglide/messages';

/** Longer addresses are cut by some mail programs without a word. */
const LONGEST = 2000;

export function joinLink(code: string, origin: string): string {
  return `${origin}/join/${code}`;
}

/** Four and four, as one reads it aloud. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** What a trainer sends to the people of a class. */
export function invitationText(cohort: Cohort, origin: string): string {
  return classes_message({
    name: cohort.name,
    date: longDate(cohort.date),
    link: joinLink(cohort.code, origin),
    code: spacedCode(cohort.code),
  });
}

export function addresses(people: readonly Addressee[]): string {
  return people.map((one) => one.email).join(', ');
}

/** A letter in the trainer's own mail program, nobody's address in anybody's sight; undefined where it would be cut. */
export function letter(
  cohort: Cohort,
  people: readonly Addressee[],
  origin: string,
): string | undefined {
  const parts = {
    bcc: people.map((one) => one.email).join(','),
    subject: classes_message_subject({ name: cohort.name, date: longDate(cohort.date) }),
    body: invitationText(cohort, origin).replaceAll('\n', '\r\n'),
  };
  const query = Object.entries(parts).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  const link = `mailto:?${query.join('&')}`;
  return link.length > LONGEST ? undefined : link;
}
