import { numberOf } from "../evaluate/figure.ts";
import type { Measure } from "../measure.ts";
import type { TargetOf } from "../profile.ts";

/** The number that a target is held against: the figure, or the events in its numerator. Null where that is missing or incomplete. */
export function aimedAt({ value, numerator }: Measure, counts: TargetOf): number | null {
  if (counts === "figure") return numberOf(value);
  return numerator && numerator.hidden === 0 ? numerator.least : null;
}
