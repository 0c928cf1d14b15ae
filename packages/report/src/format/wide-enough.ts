import type { Column } from "../sheet.ts";
import { columnFor, digitsWide } from "./letter-widths.ts";
import type { PrintedCell } from "./printed.ts";

/** In digits. What is wider, such as the name of a file or an address, is no word, and is broken. Excel's columns can be 255 wide. */
const widestWord = 60;

/**
 * The column, wider where its longest word would be broken in two. Figures do not wrap: what stands among them is one word, and a
 * number that has no room would be shown as ####.
 */
export function wideEnough(column: Column, cells: readonly PrintedCell[]): Column {
  const texts = new Set(cells.flatMap(wordsOf));
  const words = column.kind === "words" ? [...texts].flatMap(unbroken) : [...texts];
  const wide = Math.max(widestOf(unbroken(column.heading), true), widestOf(words, false));
  return wide === 0 ? column : { ...column, width: Math.max(column.width, columnFor(wide)) };
}

function wordsOf(cell: PrintedCell): readonly string[] {
  if (cell.kind === "text") return [cell.text];
  return cell.kind === "number" ? [asShown(cell.value, cell.format)] : [];
}

/** A number as its format shows it: thousands grouped, with as many decimals as stand after the format's point. */
function asShown(value: number, format: string): string {
  const [whole = "", ...decimals] = value.toFixed((format.split(".")[1] ?? "").length).split(".");
  return [whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}

/** The parts of a text that stay on one line: lines end at spaces and after hyphens. */
export const unbroken = (text: string): readonly string[] => text.split(/\s+|(?<=-)/);

/** Digits that the widest of these words takes. */
export function widestOf(words: readonly string[], bold: boolean): number {
  const widths = words.map((word) => digitsWide(word, bold)).filter((width) => width <= widestWord);
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
