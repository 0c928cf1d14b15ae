import { all } from "../define/group-of.ts";
import type { Tally } from "../define/tally.ts";
import { type Cell, countOf, type TallyCounts } from "./tally-counts.ts";

/** Whether a cell has any row that the tally counts, or may. */
export function hasAny(tally: Tally | undefined, counts: TallyCounts, cell: Cell): boolean {
  return tally !== undefined && countOf(counts, tally, cell, all).greatest > 0;
}
