/** The most that the server takes. */
const HIGHEST = 200;

/** Reads a daily cap as typed; undefined where it is no whole number from 1 to 200. */
export function readCap(typed: string): number | undefined {
  const text = typed.trim();
  const cap = Number(text);
  return /^\d+$/.test(text) && cap >= 1 && cap <= HIGHEST ? cap : undefined;
}
