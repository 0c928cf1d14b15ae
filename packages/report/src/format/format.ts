import type { Sheet } from "../sheet.ts";
import { withLegends } from "./legend.ts";
import { printCell } from "./print-cell.ts";
import type { PrintedSheet } from "./printed.ts";
import { wideEnough } from "./wide-enough.ts";

/** Sheets as they are written: numbers rounded, reasons turned into symbols, and the legend of the symbols used. */
export function format(sheets: readonly Sheet[]): readonly PrintedSheet[] {
  return withLegends(sheets.map(printSheet));
}

function printSheet({ table, ...sheet }: Sheet): PrintedSheet {
  const rows = table.rows.map((row) => row.map(printCell));
  const columns = table.columns.map((column, at) =>
    wideEnough(
      column,
      rows.flatMap((row) => row[at] ?? []),
    ),
  );
  return { ...sheet, table: { ...table, columns, rows } };
}
