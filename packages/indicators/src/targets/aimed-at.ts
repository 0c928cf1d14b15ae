import type { Measure } from "../measure.ts";
import type { TargetOf } from "../profile.ts";

/** What a target is held against: the figure, or the number of events in it. Null where it is missing, or not complete. */
export function aimedAt({ value, numerator }: Measure, counts: TargetOf): number | null {
  if (counts === "figure") return value.kind === "value" ? value.value : null;
  return numerator && numerator.hidden === 0 ? numerator.least : null;
}
