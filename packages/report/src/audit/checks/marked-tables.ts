import { atCell, type Check, inSheet } from "../check.ts";
import { allRegions, headingsOf, isFilled, type Region, regionsOf } from "../regions.ts";

/** Names that a program gave, and that say nothing of what a table holds. */
const namedByProgram = /^(table|tableau|range|database)_?\d*$/i;

/** How a sheet's tables are marked, named and headed. */
export const markedTables: readonly Check[] = [
  {
    code: "table-marked",
    level: "essential",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets }) => allRegions(sheets).flatMap(({ sheet, table }) => (table ? [] : [inSheet(sheet)])),
  },
  {
    code: "table-name",
    level: "desirable",
    applies: ({ sheets }) => sheets.some(({ tables }) => tables.length > 0),
    find: ({ sheets }) =>
      sheets.flatMap((sheet) =>
        sheet.tables.filter(({ name }) => namedByProgram.test(name)).map(({ name }) => inSheet(sheet, name)),
      ),
  },
  {
    code: "table-headings",
    level: "essential",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets }) =>
      allRegions(sheets)
        .filter(isBadlyHeaded)
        .map(({ sheet, table }) => inSheet(sheet, table?.name)),
  },
  {
    code: "one-table",
    level: "desirable",
    find: ({ sheets }) => sheets.filter(({ tables }) => tables.length > 1).map((sheet) => inSheet(sheet)),
  },
  {
    code: "nothing-below",
    level: "desirable",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets }) =>
      sheets.flatMap((sheet) => {
        const end = Math.max(0, ...regionsOf(sheet).map(({ range }) => range.bottom));
        if (end === 0) return [];
        return sheet.cells.filter((cell) => cell.row > end && isFilled(cell)).map((cell) => atCell(sheet, cell));
      }),
  },
];

/** No row of headings, or a heading that is empty, given by a program, or there twice. */
function isBadlyHeaded(region: Region): boolean {
  if (region.table?.hasHeadingRow === false) return true;
  const headings = headingsOf(region).map((heading) => heading.toLowerCase());
  return (
    headings.some((heading) => heading === "" || /^column\d+$/.test(heading)) ||
    new Set(headings).size < headings.length
  );
}
