import type { Feedback, ItemBody, ItemResponse } from '$lib/api/types';

/** What the server's tests write of each type: its example, and the example answered. */
interface Marked {
  response: ItemResponse;
  feedback: Feedback;
}
export interface Specimen {
  body: ItemBody;
  stemHtml: string;
  questionHtml: string;
  right: Marked;
  /** Absent where a type knows only all or nothing. */
  partly?: Marked;
  wrong: Marked;
}

const bodies = import.meta.glob<ItemBody>('../lib/items/*/example.json', {
  eager: true,
  import: 'default',
});
const states = import.meta.glob<Omit<Specimen, 'body'>>('../lib/items/*/states.json', {
  eager: true,
  import: 'default',
});

/** Every type by its name. */
export const specimens = new Map<string, Specimen>(
  Object.entries(bodies).flatMap(([path, body]) => {
    const answered = states[path.replace('example.json', 'states.json')];
    return answered ? [[body.type, { body, ...answered }] as const] : [];
  }),
);

export const STATES = {
  fresh: 'Fresh',
  half: 'Half done',
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Wrong',
  unreached: 'The server cannot be reached',
  refused: 'The server refuses the response',
} as const;
export type State = keyof typeof STATES;

/** The states that a type can be in, in the order in which a learner may meet them. */
export function statesOf(specimen: Specimen): State[] {
  const all = Object.keys(STATES) as State[];
  return all.filter((state) => state !== 'partly' || specimen.partly !== undefined);
}
