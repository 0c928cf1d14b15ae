import { unbroken, widestOf } from "../format/wide-enough.ts";
import { linesNeeded } from "../write/row-height.ts";
import type { BookCell, BookFont, BookSheet } from "./book.ts";
import { isFilled, textOf } from "./regions.ts";

/** What the measure of words keeps free, which a workbook that is laid out otherwise may use: doubt is in its favour. */
const leniency = 2;

/** In points, of one line of text of 1 point: as little as programs give it. */
const lineHeight = 1.1;

/** Whether words can't all be seen in their cell. `bodySize`: points of the font by which columns are measured. */
export function isCutOff(sheet: BookSheet, cell: BookCell, bodySize: number): boolean {
  const text = textOf(cell);
  if (text === "") return false;
  const lines = linesOf(text, sheet.widthOf(cell.column), cell.style.font, bodySize);
  if (cell.style.wraps)
    return (sheet.heightOf(cell.row) ?? Number.POSITIVE_INFINITY) < lines * cell.style.font.size * lineHeight;
  return lines > 1 && isHemmedIn(sheet, cell);
}

/** Words that don't wrap run on over empty cells beside them, and stop at one that is filled. */
function isHemmedIn(sheet: BookSheet, { row, column, style: { horizontal } }: BookCell): boolean {
  const beside =
    horizontal === "right" ? [column - 1] : horizontal === "center" ? [column - 1, column + 1] : [column + 1];
  return beside.some((each) => {
    const neighbour = sheet.cellAt(row, each);
    return neighbour !== undefined && isFilled(neighbour);
  });
}

function linesOf(text: string, width: number, { size, isBold }: BookFont, bodySize: number): number {
  const room = width * (bodySize / size) + leniency;
  return text.split("\n").reduce((sum, line) => sum + linesNeeded({ text: line, width: room, bold: isBold }), 0);
}

/** Whether a number shows as ####: its digits are wider than its column. */
export function showsNoNumber(sheet: BookSheet, cell: BookCell, bodySize: number): boolean {
  const { value, style } = cell;
  if (value.kind !== "number") return false;
  const room = sheet.widthOf(cell.column) * (bodySize / style.font.size);
  return widthAs(value.value, style.format) > room;
}

/** Digits before the point. */
const digitsOf = (value: number): number => Math.max(1, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1);

/** Digits that a cell keeps free at its sides, and for each step of its indent: as little as programs do. */
const margins = 0.7;
const indentStep = 1.2;

/** Whether a word of a cell that wraps is wider than its column, so that it is broken in two. */
export function breaksAWord(sheet: BookSheet, cell: BookCell, bodySize: number): boolean {
  const { wraps, indent, font } = cell.style;
  const room = (sheet.widthOf(cell.column) - margins - indentStep * indent) * (bodySize / font.size);
  return wraps && widestOf(unbroken(textOf(cell)), font.isBold) > room;
}

/** In digits of its font, as its format writes it. */
function widthAs(value: number, format: string): number {
  const sign = value < 0 ? 0.6 : 0;
  const decimals = decimalsOf(format);
  if (decimals === undefined) return sign + widthOfOther(value, format);
  const digits = format.includes("%") ? digitsOf(value * 100) + 1.6 : digitsOf(value);
  const commas = format.includes(",") ? Math.floor((digits - 1) / 3) * 0.5 : 0;
  return sign + digits + commas + (decimals > 0 ? decimals + 0.5 : 0);
}

/** A date is about as wide as its format. A number that has none is shortened until it fits, down to a few digits. */
function widthOfOther(value: number, format: string): number {
  const isDate = format !== "General" && /[ymdh]/i.test(format);
  return isDate ? format.length * 0.8 : Math.min(digitsOf(value), 6);
}

/** Decimals that a format shows; undefined of one that shows dates, words, or whatever there is. */
export function decimalsOf(format: string): number | undefined {
  const [first = ""] = format
    .replace(/"[^"]*"|\\./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .split(";");
  if (!/[0#?]/.test(first) || /[ymdhsE@]/i.test(first)) return undefined;
  return /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
}
