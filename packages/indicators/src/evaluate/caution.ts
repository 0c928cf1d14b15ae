import type { Tally } from "../define/tally.ts";
import type { Measure } from "../measure.ts";
import { hasAny } from "./has-any.ts";
import type { Cell, TallyCounts } from "./tally-counts.ts";

/** Whether a figure rests on rows of two terms alone: a year is counted as a whole, or by them, for all of its rows. */
export function cautionOf(twoTerms: Tally | undefined, counts: TallyCounts, cell: Cell): Measure["caution"] {
  return hasAny(twoTerms, counts, cell) ? "two-terms" : null;
}
