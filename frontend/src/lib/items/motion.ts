/** Milliseconds of a movement that explains something; none for those who asked for reduced motion. */
export function motion(millis: number): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : millis;
}
