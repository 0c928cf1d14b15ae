import { cellText } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";

/** The text of a cell by its address in Excel, such as "B2"; "" for a cell that is empty or further down than these rows. */
export function cellAt(rows: readonly GridRow[], address: string): string {
  const [, letters = "", row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return cellText(rows.find((each) => each.row === Number(row))?.cells[column] ?? "");
}
