/** A round is short enough for a train ride. The server draws the questions. */
const ROUND = 8;

/** How many questions one round of practice asks. */
export function roundSize(items: number): number {
  return Math.min(items, ROUND);
}
