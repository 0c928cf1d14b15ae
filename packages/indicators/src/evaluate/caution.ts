import { group, type Tally } from "../define.ts";
import { everyone, type Measure } from "../measure.ts";
import { type Cell, countOf, type TallyCounts } from "./tally-counts.ts";

const all = group(everyone.characteristic, everyone.value);

/** Whether a figure rests on rows of two terms alone: a year is counted as a whole, or by them, for all of its rows. */
export function cautionOf(twoTerms: Tally | undefined, counts: TallyCounts, cell: Cell): Measure["caution"] {
  return twoTerms && countOf(counts, twoTerms, cell, all).greatest > 0 ? "two-terms" : null;
}
