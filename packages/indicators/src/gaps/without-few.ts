import type { Measure } from "../measure.ts";

/**
 * Takes the figure from a gap with fewer pupils on a side than the small-cohort limit. Such a gap is unreliable: it is not ranked or
 * compared, nor does it count in a direction of travel or in others' ranks. A published gap whose number of pupils is not known stays.
 */
export function withoutFew(gap: Measure, smallCohort: number): Measure {
  const isFew = gap.cohort !== null && gap.cohort < smallCohort;
  if (!isFew || gap.value.kind === "none") return gap;
  return { ...gap, value: { kind: "none", reason: "low-reliability" }, interval: null };
}
