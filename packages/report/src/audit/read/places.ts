import type { Range } from "../book.ts";
import { UnreadableError } from "../unreadable.ts";

/** A sheet's last row and column in Excel. */
const [mostRows, mostColumns] = [1_048_576, 16_384];

/** "AB12" -> row 12, column 28; a part that is not written is 0. No sheet has a place beyond Excel's last. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = "0"] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(address) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (Number(row) > mostRows || column > mostColumns) throw new UnreadableError("damaged");
  return { row: Number(row), column };
}

/** A table as far as a sheet is filled, and one row and column more: some state that they reach to the end of the sheet. */
export function clipped(range: Range, last: { readonly row: number; readonly column: number }): Range {
  return { ...range, bottom: Math.min(range.bottom, last.row + 1), right: Math.min(range.right, last.column + 1) };
}

/** "A1:B2", or "A1" for one cell. */
export function rangeOf(written: string): Range {
  const [first = "", last = first] = written.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** 1 is A, 27 is AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
