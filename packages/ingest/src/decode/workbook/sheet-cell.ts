import type exceljs from "exceljs";
import type { Cell } from "../cell.ts";

type Value = exceljs.CellValue;

/**
 * A cell of a workbook as it came: a formula by the result that the workbook holds, a link and rich text by their text.
 * `from1904`: the workbook counts its days from 1904 instead of 1900.
 */
export function fromSheetCell(value: Value, format: string | undefined, from1904: boolean): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return fromNumber(value, format);
  if (value instanceof Date) return { iso: value.toISOString().slice(0, 10) };
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("hyperlink" in value) return value.text;
  return fromResult(value.result, format, from1904);
}

/** The reader gives a formula's result as it is stored: a day as its serial number, an error as no number. */
function fromResult(result: exceljs.CellFormulaValue["result"], format: string | undefined, from1904: boolean): Cell {
  if (typeof result !== "number") return fromSheetCell(result, format, from1904);
  if (Number.isNaN(result)) return { error: "#VALUE!" };
  return isDayFormat(format) ? { iso: dayOf(result, from1904) } : fromNumber(result, format);
}

function fromNumber(value: number, format: string | undefined): Cell {
  return unquotedFormat(format).includes("%") ? { fraction: value } : value;
}

function isDayFormat(format: string | undefined): boolean {
  return /[dmy]/i.test(unquotedFormat(format));
}

/** A number format without its literal texts and its colours and conditions. */
function unquotedFormat(format: string | undefined): string {
  return (format ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
}

/** Day 25569 is 1 January 1970 where days are counted from 1900; 1904 begins 1462 days later. */
function dayOf(serial: number, from1904: boolean): string {
  const days = Math.floor(serial) - 25569 + (from1904 ? 1462 : 0);
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
