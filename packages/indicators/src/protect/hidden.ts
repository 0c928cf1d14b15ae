import { isFew } from "../few.ts";
import type { Measure } from "../measure.ts";

/** Whether a measure describes so few pupils that they could be known by it. */
export function describesFew({ road, cohort }: Measure): boolean {
  return road === "pupils" && cohort !== null && isFew(cohort);
}

/** A measure without its value, and without its counts, cohort and interval, which would tell it. */
export function hidden({ rowsHidden, ...measure }: Measure): Measure {
  return {
    ...measure,
    numerator: null,
    denominator: null,
    cohort: null,
    value: { kind: "none", reason: "suppressed" },
    interval: null,
  };
}

/** Whether disclosure control, or its publisher, hid the figure. */
export function isSuppressed({ value }: Measure): boolean {
  return value.kind === "none" && value.reason === "suppressed";
}
