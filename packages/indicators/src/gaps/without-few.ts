import type { Measure } from "../measure.ts";

/**
 * A gap as it may be judged: one with fewer pupils on a side than the small-cohort limit is unreliable, so that it has no figure to rank,
 * to compare or to draw a direction from, for its own area or among others. Where its cohort is not known, as in print, it stays.
 */
export function withoutFew(gap: Measure, smallCohort: number): Measure {
  const isFew = gap.cohort !== null && gap.cohort < smallCohort;
  if (!isFew || gap.value.kind === "none") return gap;
  return { ...gap, value: { kind: "none", reason: "low-reliability" }, interval: null };
}
