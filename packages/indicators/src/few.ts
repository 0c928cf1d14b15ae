/** A figure may tell of so many pupils, and of no fewer: they could be known by it. Source: docs/statistics.md, "Disclosure". */
export const FEWEST_SHOWN = 6;

/** Too few to be told of, and at least one. */
export function isFew(pupils: number): boolean {
  return pupils > 0 && pupils < FEWEST_SHOWN;
}
