import type { CellObject, WorkBook } from "@e965/xlsx";
import type { Cell } from "../cell.ts";
import { DamagedError } from "../damaged-error.ts";
import { mostColumns, mostRows } from "../excel-limits.ts";
import type { GridRow } from "../grid.ts";
import { type Merge, MergedCells } from "../merged-cells.ts";
import { sheetJsCell } from "./sheetjs-cell.ts";

/** Rows to a batch: enough that waiting for batches costs nothing. */
const batchSize = 1024;

/** Rows of one sheet. Rows with nothing written in them are left out. */
export function* sheetJsRows(workbook: WorkBook, sheet: string): Generator<readonly GridRow[]> {
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const rows = workbook.Sheets[sheet]?.["!data"] ?? [];
  if (rows.length > mostRows) throw new DamagedError("more rows than Excel has");
  const merged = new MergedCells(mergesOf(workbook, sheet));
  let batch: GridRow[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = row === undefined ? [] : cellsOf(row, from1904);
    const shown = cells.length > 0 ? merged.take({ row: index + 1, cells }) : undefined;
    if (shown !== undefined) batch.push(shown);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Whether Excel does not show the sheet of this number, counted from 0. */
export function isHidden(workbook: WorkBook, index: number): boolean {
  return (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}

/** Rows of a sheet with something written in them that Excel does not show. */
export function countHidden(workbook: WorkBook, sheet: string): number {
  const { "!rows": told = [], "!data": rows = [] } = workbook.Sheets[sheet] ?? {};
  return told.filter((one, index) => one.hidden && cellsOf(rows[index] ?? [], false).length > 0).length;
}

function mergesOf(workbook: WorkBook, sheet: string): readonly Merge[] {
  const merges = workbook.Sheets[sheet]?.["!merges"] ?? [];
  return merges.map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }));
}

/** Up to the last that is written; none where nothing is. */
function cellsOf(row: readonly (CellObject | undefined)[], from1904: boolean): readonly Cell[] {
  if (row.length > mostColumns) throw new DamagedError("more columns than Excel has");
  const cells = Array.from(row, (cell) => sheetJsCell(cell, from1904));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
