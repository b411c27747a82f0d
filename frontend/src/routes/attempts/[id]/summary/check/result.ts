import type { Curriculum, Knows, ObjectiveCard, Progress, Summary } from '$lib/api/types';
import { together, type Whole } from '$lib/known/known';

/** One objective after a check: what was asked of it there, and what is known of it now. */
export interface ObjectiveResult {
  id: string;
  short: string;
  right: number;
  /** 0 where the check did not ask for it. */
  answered: number;
  knows: Knows | undefined;
}

export interface CategoryResult {
  number: number;
  id: string;
  title: string;
  asked: ObjectiveResult[];
  /** Objectives with content that the check did not ask for. */
  rest: ObjectiveResult[];
  right: number;
  answered: number;
  /** Over all objectives of the category; absent as long as nothing was ever answered there. */
  whole: Whole | undefined;
}

/** A check of the Foundations says nothing of the rest. */
const ONE_CATEGORY = 'readiness';

/** The map of strong and weak: the categories of which the check could ask, in their order. */
export function categoryResults(
  kind: string,
  summary: Summary,
  curriculum: Curriculum,
  progress: Progress | undefined,
): CategoryResult[] {
  const asked = new Map(summary.objectives.map((objective) => [objective.id, objective]));
  const known = new Map(progress?.objectives.map(({ id, knows }) => [id, knows]));
  const result = ({ id, short }: ObjectiveCard): ObjectiveResult => {
    const { right = 0, answered = 0 } = asked.get(id) ?? {};
    return { id, short, right, answered, knows: known.get(id) };
  };
  const categories =
    kind === ONE_CATEGORY ? curriculum.categories.slice(0, 1) : curriculum.categories;
  return categories.map(({ number, id, title, objectives }) => {
    const all = objectives.filter((card) => card.available).map(result);
    return {
      number,
      id,
      title,
      asked: all.filter((one) => one.answered > 0),
      rest: all.filter((one) => one.answered === 0),
      right: all.reduce((sum, one) => sum + one.right, 0),
      answered: all.reduce((sum, one) => sum + one.answered, 0),
      whole: together(all.map((one) => one.knows)),
    };
  });
}

/** How many of the objectives that the check is about are ready now. */
export function readyCount(
  kind: string,
  curriculum: Curriculum,
  progress: Progress | undefined,
): { count: number; total: number } {
  const cards = (
    kind === ONE_CATEGORY ? curriculum.categories.slice(0, 1) : curriculum.categories
  ).flatMap((category) => category.objectives.filter((card) => card.available && !card.alsoUseful));
  const ready = new Set(progress?.objectives.filter((one) => one.knows?.ready).map(({ id }) => id));
  return { count: cards.filter((card) => ready.has(card.id)).length, total: cards.length };
}
