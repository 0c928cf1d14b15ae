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

/**
 * Whether two roads to one figure, side by side, would tell what a publisher hid: one gives two ends that its hidden rows leave open, the other
 * is complete, and one of them counts pupils' rows. Where both are public, anybody can set them side by side.
 */
export function undoHiding(one: Measure, other: Measure): boolean {
  const both = [one, other];
  const isOfPupils = one.road !== other.road && both.some(({ road }) => road === "pupils");
  return isOfPupils && both.some(isOpen) && both.some(({ value }) => value.kind === "value");
}

export const isOpen = ({ value }: Measure): boolean => value.kind === "between";
