import { cellWording } from "../../words/file-wording.ts";
import type { Cell } from "../cell.ts";
import { DamagedError } from "../damaged-error.ts";
import { fromNumber } from "../from-number.ts";
import type { NumberSort } from "../number-format.ts";
import { unescaped } from "./text-gatherer.ts";

/** What the cells of a sheet refer to. */
export interface Surroundings {
  readonly strings: readonly string[];
  readonly styles: readonly NumberSort[];
  readonly from1904: boolean;
}

/** A cell as the sheet writes it. */
export interface WrittenCell {
  /** s, str, inlineStr, b, e, d or n: ECMA-376 part 1, section 18.18.11. */
  readonly type: string;
  readonly style: number;
  /** What stands for its value; undefined where nothing does. */
  readonly value: string | undefined;
  readonly isFormula: boolean;
}

/**
 * A cell of a sheet as it came: a formula by the result that the workbook holds, a text without its formats. A formula
 * that no program has worked out yet shows no value: it is an error and not an empty cell.
 */
export function sheetCell({ type, style, value, isFormula }: WrittenCell, around: Surroundings): Cell {
  if (isFormula && type !== "str" && !value?.trim()) return { error: cellWording.withoutResult };
  if (value === undefined) return "";
  switch (type) {
    case "s":
      return sharedString(value, around.strings);
    case "str":
      return unescaped(value);
    case "inlineStr":
      return value;
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return { error: value.trim() };
    case "d":
      return /^\d{4}-\d\d-\d\d/.test(value) ? { iso: value.slice(0, 10) } : value;
    default:
      return number(value, around.styles[style] ?? "plain", around.from1904);
  }
}

function sharedString(index: string, strings: readonly string[]): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new DamagedError("a text that is not in the list");
  return text;
}

/** What is no number stays the text that it is. */
function number(text: string, sort: NumberSort, from1904: boolean): Cell {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? text : fromNumber(value, sort, from1904);
}
