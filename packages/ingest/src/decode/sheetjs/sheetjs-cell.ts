import type { CellObject } from "@e965/xlsx";
import type { Cell } from "../cell.ts";
import { fromNumber } from "../from-number.ts";
import { sortOfFormat } from "../number-format.ts";

/** Errors by their numbers. Source: MS-XLS, section 2.5.10 (Bes). */
const errors: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** A cell as SheetJS gives it, as what it is. */
export function sheetJsCell(cell: CellObject | undefined, from1904: boolean): Cell {
  const value = cell?.v;
  if (cell === undefined || value === undefined || value === null) return "";
  if (cell.t === "e") return { error: errors.get(value) ?? "#VALUE!" };
  if (typeof value !== "number") return value instanceof Date ? "" : value;
  if (!Number.isFinite(value)) return { error: "#NUM!" };
  return fromNumber(value, typeof cell.z === "string" ? sortOfFormat(cell.z) : "plain", from1904);
}
