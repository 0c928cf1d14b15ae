import { type Grid, type GridRow, isFinding } from "../../decode/grid.ts";
import type { Problem } from "../../problem.ts";
import { type PossibleHeader, usualReach } from "../find-header.ts";
import { isLineOf } from "../header.ts";
import { likelyHeader } from "../likely-header.ts";
import { type ColumnTally, talliesFor } from "./column-tally.ts";
import { LinesBelow, type NeededRule } from "./lines-below.ts";

/** What a grid that no layout fits holds. */
export interface SurveyedGrid {
  readonly grid: Grid;
  readonly head: readonly GridRow[];
  readonly header: PossibleHeader;
  readonly tallies: readonly ColumnTally[];
  readonly rules: readonly NeededRule[];
}

/** Reads a grid through once. Undefined where nothing in it looks like a header. */
export async function surveyGrid(grid: Grid, head: readonly GridRow[]): Promise<SurveyedGrid | Problem | undefined> {
  const header = likelyHeader(head.slice(0, usualReach));
  if (header === undefined) return undefined;
  const tallies = talliesFor(header.header.headings);
  const lines = new LinesBelow();
  const isHeader = isLineOf(header.header);
  for await (const batch of grid.batches()) {
    if (isFinding(batch)) return batch;
    for (const row of batch) {
      if (row.row <= header.row || isHeader(row) || lines.take(row)) continue;
      for (const tally of tallies) tally.take(row);
    }
  }
  return { grid, head, header, tallies, rules: lines.needed() };
}
