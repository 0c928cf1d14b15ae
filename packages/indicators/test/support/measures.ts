import type { Period } from "@lcsp/ingest";
import { type Basis, type Measure, ownFigure } from "../../src/measure.ts";

/** A figure that nobody has: the ground for those below. */
export const blank: Measure = {
  indicator: "NI 73",
  area: "A",
  basis: "school" as Basis,
  period: "2007/08" as Period,
  group: { characteristic: "fsm", value: "eligible" },
  numerator: null,
  denominator: null,
  cohort: null,
  value: { kind: "none", reason: "not-available" },
  interval: null,
  status: "final",
  road: "pupils",
  ...ownFigure,
  extracts: [1],
};

/** A percentage made of counts. */
export function counted(count: number, of: number, more: Partial<Measure> = {}): Measure {
  return {
    ...blank,
    numerator: { least: count, greatest: count, hidden: 0 },
    denominator: { least: of, greatest: of, hidden: 0 },
    cohort: of,
    value: { kind: "value", value: (100 * count) / of },
    ...more,
  };
}

/** A percentage known only as it is printed. */
export function printed(value: number, more: Partial<Measure> = {}): Measure {
  return { ...blank, road: "published", value: { kind: "value", value }, ...more };
}

/** A percentage of which nothing may be said. */
export function suppressed(more: Partial<Measure> = {}): Measure {
  return { ...blank, value: { kind: "none", reason: "suppressed" }, ...more };
}
