/** Characters that one text may have, as the server counts them. */
export const LONGEST = 2000;

/** In code points: an emoji is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
