import { cellText } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import { columnOf } from "../decode/workbook/column-of.ts";

/** The text of a cell by its address in Excel, such as "B2"; "" for a cell that is empty or further down than these rows. */
export function cellAt(rows: readonly GridRow[], address: string): string {
  const [number] = /\d+$/.exec(address) ?? [];
  const { cells = [] } = rows.find(({ row }) => row === Number(number)) ?? {};
  return cellText(cells[(columnOf(address) ?? 0) - 1] ?? "");
}
