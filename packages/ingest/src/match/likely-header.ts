import { type Cell, cellText, isBlank } from "../decode/cell.ts";
import type { GridRow } from "../decode/grid.ts";
import type { PossibleHeader } from "./find-header.ts";
import { type Header, readHeader } from "./header.ts";

/**
 * What looks most like the header, whatever its headings say: the first row of two cells or more that is more than half as filled as the
 * fullest, if two thirds of it at least are words; with the row above or below where only both together name each column. Undefined where no
 * row does.
 */
export function likelyHeader(head: readonly GridRow[]): PossibleHeader | undefined {
  const widest = Math.max(0, ...head.map((row) => texts(row).length));
  const index = head.findIndex((row) => texts(row).length >= 2 && texts(row).length * 2 > widest);
  const [above, here, below] = [head[index - 1], head[index], head[index + 1]];
  if (here === undefined || !isMostlyWords(here)) return undefined;
  const alone = readHeader(here);
  if (below?.row === here.row + 1 && namesMore(here, below))
    return together(here, below) ?? { header: alone, row: here.row };
  if (above?.row === here.row - 1 && !isDistinct(alone))
    return together(above, here) ?? { header: alone, row: here.row };
  return { header: alone, row: here.row };
}

/** Two rows as one header, where each column then has a name of its own. */
function together(upper: GridRow, lower: GridRow): PossibleHeader | undefined {
  const header = readHeader(upper, lower);
  return isDistinct(header) ? { header, row: lower.row } : undefined;
}

/** True where the lower row has nothing but words, and some of them under columns that the upper leaves without. */
function namesMore(upper: GridRow, lower: GridRow): boolean {
  const isUnderNothing = (cell: Cell, column: number) => !isBlank(cell) && isBlank(upper.cells[column] ?? "");
  return texts(lower).every(isWord) && lower.cells.some(isUnderNothing);
}

function isMostlyWords(row: GridRow): boolean {
  const all = texts(row);
  return all.filter(isWord).length * 3 >= all.length * 2;
}

/** Text that is no number, and no marker such as "-". */
function isWord(text: string): boolean {
  return /\p{L}/u.test(text);
}

function isDistinct({ headings }: Header): boolean {
  const named = headings.filter((heading) => heading !== "").map((heading) => heading.toLowerCase());
  return new Set(named).size === named.length;
}

function texts(row: GridRow): readonly string[] {
  return lineOf(row).filter((text) => text !== "");
}

function lineOf({ cells }: GridRow): readonly string[] {
  return cells.map((cell) => cellText(cell).trim());
}
