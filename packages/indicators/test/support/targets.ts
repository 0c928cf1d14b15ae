import type { SetTarget } from "../../src/profile.ts";

/** A target for 2010/11 that a plan sets for a figure, of which only a part matters to a test. */
export function setTarget(more: Pick<SetTarget, "target" | "direction"> & Partial<SetTarget>): SetTarget {
  return {
    status: "amber",
    period: "2010/11",
    floor: null,
    floorFrom: null,
    counts: "figure",
    source: "plan",
    ...more,
  };
}
