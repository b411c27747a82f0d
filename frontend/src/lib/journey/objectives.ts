import type { Curriculum } from '$lib/api/types';

/** What objectives are called on the map, by their ids. */
export function objectiveNames(curriculum: Curriculum): Map<string, string> {
  return new Map(
    curriculum.categories.flatMap((category) =>
      category.objectives.map((objective) => [objective.id, objective.short] as const),
    ),
  );
}
