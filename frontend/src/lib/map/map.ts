import type { CategoryView, Curriculum, Knows, ObjectiveCard, Progress } from '$lib/api/types';
import { isKnown } from '$lib/known/known';

/** One objective as the map shows it: the card, with what this learner has done there. */
export interface Cell extends ObjectiveCard {
  category: number;
  seen: number;
  right: number;
  /** Absent where all is judgement, or nothing was asked for yet. */
  knows?: Knows;
  isNext: boolean;
}

export interface MapCategory {
  number: number;
  id: string;
  title: string;
  cells: Cell[];
  /** Objectives with content. */
  open: number;
  items: number;
  right: number;
  /** Objectives of which enough is known. */
  held: number;
}

export interface LearnerMap {
  categories: MapCategory[];
  total: number;
  open: number;
  items: number;
  right: number;
  seen: number;
  next?: Cell;
}

/** Joins the curriculum with what this learner has done; without progress everything stands at its beginning. */
export function learnerMap(curriculum: Curriculum, progress?: Progress): LearnerMap {
  const done = new Map(progress?.objectives.map((objective) => [objective.id, objective]));
  const nextId = nextObjective(curriculum, progress);

  const categories = curriculum.categories.map((category): MapCategory => {
    const cells = category.objectives.map((card): Cell => {
      const { seen = 0, right = 0, knows } = done.get(card.id) ?? {};
      return {
        ...card,
        category: category.number,
        seen,
        right,
        ...(knows && { knows }),
        isNext: card.id === nextId,
      };
    });
    return {
      number: category.number,
      id: category.id,
      title: category.title,
      cells,
      open: cells.filter((cell) => cell.available).length,
      items: sum(cells, (cell) => cell.items),
      right: sum(cells, (cell) => cell.right),
      held: cells.filter((cell) => isKnown(cell.knows)).length,
    };
  });

  const cells = categories.flatMap((category) => category.cells);
  const next = cells.find((cell) => cell.isNext);
  return {
    categories,
    total: cells.length,
    open: sum(categories, (category) => category.open),
    items: sum(categories, (category) => category.items),
    right: sum(categories, (category) => category.right),
    seen: sum(cells, (cell) => cell.seen),
    ...(next === undefined ? {} : { next }),
  };
}

/** The server's proposal; for a newcomer the first objective with content. */
function nextObjective(curriculum: Curriculum, progress?: Progress): string | undefined {
  if (progress?.nextObjective !== undefined) return progress.nextObjective;
  if (progress !== undefined && progress.answered > 0) return undefined;
  return firstOpen(curriculum.categories)?.id;
}

function firstOpen(categories: CategoryView[]): ObjectiveCard | undefined {
  return categories.flatMap((category) => category.objectives).find((card) => card.available);
}

function sum<T>(values: T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
