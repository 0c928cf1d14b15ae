import type { BookCell, BookSheet } from "../book.ts";
import { atCell, type Check, type Finding, inSheet, sheetsWhere } from "../check.ts";
import { lettersOf } from "../read/places.ts";
import {
  allRegions,
  bodyTop,
  cellsIn,
  columnsOf,
  isFilled,
  type Region,
  regionsOf,
  span,
  wordsAbove,
} from "../regions.ts";
import { breaksAWord, isCutOff } from "../room.ts";

/** What a table's cells must not do: be joined, be left out, be cut off. */
export const tableCells: readonly Check[] = [
  {
    code: "no-merges",
    level: "essential",
    find: ({ sheets }) => sheets.flatMap((sheet) => sheet.merges.map((cell) => ({ ...inSheet(sheet), cell }))),
  },
  {
    code: "no-blank-lines",
    level: "essential",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets }) => allRegions(sheets).flatMap(blankLines),
  },
  {
    code: "no-unexplained-gaps",
    level: "essential",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets }) => sheets.flatMap((sheet) => (saysWhyEmpty(sheet) ? loneEmptyWords(sheet) : emptyCells(sheet))),
  },
  {
    code: "words-fit",
    level: "essential",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets, bodySize }) =>
      allRegions(sheets).flatMap((region) =>
        cellsIn(region)
          .filter((cell) => isCutOff(region.sheet, cell, bodySize) || breaksAWord(region.sheet, cell, bodySize))
          .map((cell) => atCell(region.sheet, cell)),
      ),
  },
  {
    code: "no-filters",
    level: "desirable",
    find: sheetsWhere((sheet) => sheet.hasFilter || sheet.tables.some(({ hasFilter }) => hasFilter)),
  },
  { code: "no-frozen-panes", level: "desirable", find: sheetsWhere(({ isFrozen }) => isFrozen) },
];

/** Rows and columns of a table in which nothing stands. */
function blankLines(region: Region): readonly Finding[] {
  const { sheet, range } = region;
  const filled = cellsIn(region).filter(isFilled);
  const rows = new Set(filled.map(({ row }) => row));
  const columns = new Set(filled.map(({ column }) => column));
  const blank = [
    ...span(range.top, range.bottom)
      .filter((row) => !rows.has(row))
      .map((row) => `${row}:${row}`),
    ...span(range.left, range.right)
      .filter((column) => !columns.has(column))
      .map(lettersOf)
      .map((letters) => `${letters}:${letters}`),
  ];
  return blank.map((cell) => ({ ...inSheet(sheet), cell }));
}

/** Whether the words above a table say that cells are left empty, and so why. */
const saysWhyEmpty = (sheet: BookSheet): boolean => wordsAbove(sheet).some((words) => /\b(empty|blank)\b/i.test(words));

/** Empty cells of lines that are not blank altogether: those have a point of their own, as have formulas without a value. */
function emptyCells(sheet: BookSheet): readonly Finding[] {
  return regionsOf(sheet).flatMap((region) => {
    const { left, right, bottom } = region.range;
    const filled = cellsIn(region).filter(isFilled);
    const rows = new Set(filled.map(({ row }) => row));
    const filledColumns = new Set(filled.map(({ column }) => column));
    const columns = span(left, right).filter((column) => filledColumns.has(column));
    return span(bodyTop(region), bottom)
      .filter((row) => rows.has(row))
      .flatMap((row) =>
        columns
          .filter((column) => isGap(sheet.cellAt(row, column)))
          .map((column) => ({ ...inSheet(sheet), cell: `${lettersOf(column)}${row}` })),
      );
  });
}

/** The one empty cell of a column of words, on a sheet that says of others that they are left empty: they are figures'. */
function loneEmptyWords(sheet: BookSheet): readonly Finding[] {
  const gaps = emptyCells(sheet);
  const ofWords = new Set(
    regionsOf(sheet).flatMap((region) =>
      columnsOf(region).flatMap(({ cells }, at) =>
        cells.some(({ value }) => value.kind === "number") ? [] : [lettersOf(region.range.left + at)],
      ),
    ),
  );
  const columnOf = ({ cell = "" }: Finding) => cell.replace(/\d+$/, "");
  return gaps.filter(
    (gap) => ofWords.has(columnOf(gap)) && gaps.filter((other) => columnOf(other) === columnOf(gap)).length === 1,
  );
}

const isGap = (cell: BookCell | undefined): boolean => cell === undefined || (!isFilled(cell) && !cell.hasFormula);
