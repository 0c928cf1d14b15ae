import type { Sheet } from "../sheet.ts";
import { withLegends } from "./legend.ts";
import { printCell } from "./print-cell.ts";
import type { PrintedSheet } from "./printed.ts";

/** Sheets as they are written: numbers rounded, reasons turned into symbols, and the legend of the symbols used. */
export function format(sheets: readonly Sheet[]): readonly PrintedSheet[] {
  return withLegends(sheets.map(printSheet));
}

function printSheet(sheet: Sheet): PrintedSheet {
  return { ...sheet, table: { ...sheet.table, rows: sheet.table.rows.map((row) => row.map(printCell)) } };
}
