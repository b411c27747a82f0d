import type { Curriculum, ObjectiveCard, Progress } from '$lib/api/types';

/** Small records for tests, complete in type and made up in content. */
export function card(id: string, fields: Partial<ObjectiveCard> = {}): ObjectiveCard {
  return {
    id,
    title: `Do ${id}`,
    short: id,
    demand: { verb: 'describe', count: 1 },
    alsoUseful: false,
    available: true,
    concepts: 4,
    items: 9,
    minutes: 8,
    ...fields,
  };
}

export function coming(id: string): ObjectiveCard {
  return card(id, { available: false, concepts: 0, items: 0, minutes: 0 });
}

export function curriculum(...objectives: ObjectiveCard[][]): Curriculum {
  return {
    title: 'Course',
    disclaimer: 'Independent.',
    sources: [],
    categories: objectives.map((cards, number) => ({
      number,
      id: `category-${number}`,
      title: `Category ${number}`,
      objectives: cards,
    })),
  };
}

export function progress(fields: Partial<Progress> = {}): Progress {
  return { answered: 0, days: 0, open: [], recent: [], objectives: [], mistakes: 0, ...fields };
}
