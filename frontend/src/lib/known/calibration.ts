import type { Certainty, CertaintyCount } from '$lib/api/types';

/** How often somebody so sure was right. */
export interface Calibrated {
  certainty: Certainty;
  answers: number;
  right: number;
  /** Right of answers, 0 to 1, and the range in which it lies four times out of five. */
  share: number;
  low: number;
  high: number;
}

/** From so many answers on a share is told; below, only the counts are. The server draws the line at the same number. */
export const ENOUGH_ANSWERS = 10;

/** Four times out of five a normal variable lies within so many standard deviations. */
const FOUR_IN_FIVE = 1.2816;

/** From where being sure can be trusted, and from where it is right more often than not by far. */
const TRUSTED = 0.9;
const MOSTLY = 0.7;

/** What the picture says in a sentence. */
export type Sureness =
  | { kind: 'none' }
  | { kind: 'few'; answers: number }
  | { kind: 'trusted' | 'mostly' | 'loose'; share: number; right: number; answers: number };

/** One row a degree of certainty, the surest first; what was never said is left out. */
export function calibrated(counts: CertaintyCount[]): Calibrated[] {
  const order: Certainty[] = ['sure', 'think', 'guess'];
  return order.flatMap((certainty) =>
    counts
      .filter((count) => count.certainty === certainty && count.answers > 0)
      .map(({ answers, right }) => ({ certainty, answers, right, ...wilson(right, answers) })),
  );
}

export function sureness(counts: CertaintyCount[]): Sureness {
  const rows = calibrated(counts);
  const sure = rows.find((row) => row.certainty === 'sure');
  if (rows.length === 0) return { kind: 'none' };
  if (sure === undefined || sure.answers < ENOUGH_ANSWERS) {
    return { kind: 'few', answers: sure?.answers ?? 0 };
  }
  const { share, right, answers } = sure;
  return { kind: degree(share), share, right, answers };
}

function degree(share: number): 'trusted' | 'mostly' | 'loose' {
  if (share >= TRUSTED) return 'trusted';
  return share >= MOSTLY ? 'mostly' : 'loose';
}

/** The score interval (Wilson 1927), which behaves for small counts and stays within 0 and 1. */
function wilson(right: number, answers: number): Pick<Calibrated, 'share' | 'low' | 'high'> {
  const share = right / answers;
  const weight = FOUR_IN_FIVE ** 2 / answers;
  const middle = (share + weight / 2) / (1 + weight);
  const spread = Math.sqrt((share * (1 - share)) / answers + weight / answers / 4);
  const margin = (FOUR_IN_FIVE * spread) / (1 + weight);
  return { share, low: middle - margin, high: middle + margin };
}
