import { ENOUGH } from '$lib/known/known';
import {
  result_first_apart,
  result_first_even,
  result_first_few,
  result_first_firm,
  result_ready_all,
  result_ready_foundations,
  result_ready_none,
  result_ready_some,
} from '$lib/paraglide/messages';
import type { CategoryResult } from './result';

/** Fewer answers place nobody. */
const FEWEST = 5;

/** Categories nearer to each other than this are not told apart. */
const APART = 0.12;

/** Where somebody stands, in one sentence with a *marked* phrase. */
export function placed(categories: CategoryResult[]): string {
  const answered = categories.reduce((sum, category) => sum + category.answered, 0);
  if (answered < FEWEST) return result_first_few();
  const ends = extremes(categories);
  if (categories.every(({ whole }) => (whole?.chance ?? 0) >= ENOUGH)) return result_first_firm();
  return ends === undefined
    ? result_first_even()
    : result_first_apart({ strong: ends.strong.title, weak: ends.weak.title });
}

/** The number of the category to begin with: the weakest where one stands out, else that of the Foundations. */
export function focus(categories: CategoryResult[]): number | undefined {
  return (extremes(categories)?.weak ?? categories[0])?.number;
}

/** The firmest category and the weakest one, where they are apart. */
function extremes(categories: CategoryResult[]) {
  const order = categories
    .flatMap(({ title, number, whole }) =>
      whole === undefined ? [] : [{ title, number, chance: whole.chance }],
    )
    .sort((one, other) => other.chance - one.chance);
  const [strong, weak] = [order[0], order.at(-1)];
  return strong !== undefined && weak !== undefined && strong.chance - weak.chance >= APART
    ? { strong, weak }
    : undefined;
}

/** How much is ready, in one sentence with a *marked* phrase. */
export function readiness(
  kind: string,
  { count, total }: { count: number; total: number },
): string {
  if (count === 0) return result_ready_none();
  if (count === total) return result_ready_all({ total });
  return (kind === 'readiness' ? result_ready_foundations : result_ready_some)({ count, total });
}
