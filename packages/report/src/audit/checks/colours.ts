import type { BookCell, BookSheet } from "../book.ts";
import { atCell, type Check, cellsWhere, type Finding, inSheet } from "../check.ts";
import { contrast } from "../contrast.ts";
import { allRegions, isFilled, type Region, span, textOf } from "../regions.ts";

/** How colour is used, and lines. */
export const colours: readonly Check[] = [
  {
    code: "contrast",
    level: "essential",
    find: ({ sheets }) =>
      sheets.flatMap((sheet) =>
        sheet.cells.filter(isFilled).flatMap((cell) => {
          const ratio = leastContrast(cell);
          return ratio < 4.5 ? [atCell(sheet, cell, ratio.toFixed(1))] : [];
        }),
      ),
  },
  { code: "colour-not-alone", level: "essential", find: ({ sheets }) => sheets.flatMap(colourAlone) },
  {
    code: "no-backgrounds",
    level: "desirable",
    find: ({ sheets }) => [
      ...sheets.flatMap((sheet) =>
        sheet.tables.filter(({ isFilledByStyle }) => isFilledByStyle).map(({ name }) => inSheet(sheet, name)),
      ),
      ...allRegions(sheets).flatMap(filledRows),
    ],
  },
  {
    code: "no-dividers",
    level: "desirable",
    find: cellsWhere(({ style: { hasPattern, hasHeavyBorder } }) => hasPattern || hasHeavyBorder),
  },
];

/** Of the words of a cell to what is behind them. */
const leastContrast = ({ fonts, style }: BookCell): number =>
  fonts.reduce(
    (least, { colour }) => Math.min(least, contrast(colour, style.fill ?? "FFFFFF")),
    Number.POSITIVE_INFINITY,
  );

/**
 * Cells whose colour says something that no word does: those that hold none, and those whose word stands in the same column in another colour.
 */
function colourAlone(sheet: BookSheet): readonly Finding[] {
  const filled = sheet.cells.filter(({ style }) => style.fill !== undefined);
  const wordless = filled.filter((cell) => textOf(cell) === "");
  const looks = new Map<string, Set<string>>();
  for (const cell of sheet.cells.filter((each) => textOf(each) !== "")) {
    const key = keyOf(cell);
    looks.set(key, (looks.get(key) ?? new Set()).add(cell.style.fill ?? ""));
  }
  const ambiguous = filled.filter((cell) => (looks.get(keyOf(cell))?.size ?? 0) > 1);
  return [...wordless, ...ambiguous].map((cell) => atCell(sheet, cell));
}

const keyOf = (cell: BookCell): string => `${cell.column} ${textOf(cell)}`;

/** Rows of a table that are filled from end to end, headings among them. */
function filledRows({ sheet, range }: Region): readonly Finding[] {
  const columns = span(range.left, range.right);
  if (columns.length < 2) return [];
  return span(range.top, range.bottom)
    .filter((row) => columns.every((column) => sheet.cellAt(row, column)?.style.fill !== undefined))
    .map((row) => ({ ...inSheet(sheet), cell: `${row}:${row}` }));
}
