import type { Problem } from "../problem.ts";
import type { Cell } from "./cell.ts";
import type { Delimited } from "./text/delimited.ts";

/** A row that has something written in it. */
export interface GridRow {
  /** As Excel shows it: the first row is 1. */
  readonly row: number;
  /** From the first column on; a short row is a row whose last columns are empty. */
  readonly cells: readonly Cell[];
  /** Columns of merged cells, counted from 0, to how many columns each covers; left out of a row that has none. */
  readonly spans?: ReadonlyMap<number, number>;
}

/** Some rows in their order, or the finding at which reading ended. */
export type Batch = readonly GridRow[] | Problem;

/** The raw cells of one CSV or one sheet of a workbook, read as a stream: memory does not grow with a CSV. */
export interface Grid {
  /** Path as the analyst gave it. */
  readonly file: string;
  /** Name of the sheet; undefined for a CSV. */
  readonly sheet: string | undefined;
  /** True for a sheet that Excel does not show. */
  readonly hidden: boolean;
  /** Who made the workbook, as it says itself; left out where a format does not tell. */
  readonly madeBy?: string;
  /** True where every row must be as long as the header: a CSV pads its rows, a workbook does not. */
  readonly padded: boolean;
  /** Rows that Excel does not show among those read so far; where a format does not tell, it is left out. */
  readonly hiddenRows?: () => number;
  /** The text of a CSV, which another thread can read as well; a workbook has none. */
  readonly text?: Delimited;
  /** Reads from the first row on, anew at each call. Rows with nothing in them are left out. A finding is the last batch. */
  batches(): AsyncIterable<Batch>;
}

/** Tells a finding from rows. */
export function isFinding(batch: Batch): batch is Problem {
  return !Array.isArray(batch);
}

/** The first rows of a grid, or the finding at which reading ended before there were so many. */
export async function firstRows(grid: Grid, count: number): Promise<Batch> {
  const rows: GridRow[] = [];
  for await (const batch of grid.batches()) {
    if (isFinding(batch)) return batch;
    for (const row of batch) rows.push(row);
    if (rows.length >= count) break;
  }
  return rows.slice(0, count);
}
