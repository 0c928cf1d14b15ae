import type { Book, BookSheet } from "../book.ts";
import { type Check, type Finding, inSheet, sheetsWhere } from "../check.ts";
import { isFilled, regionsOf, textOf } from "../regions.ts";

const isContents = ({ name }: BookSheet): boolean => /contents|^index$/i.test(name);
const isCover = ({ name }: BookSheet): boolean => /cover|title|about|introduction|read ?me|information/i.test(name);
const titleOf = (sheet: BookSheet): string => textOf(sheet.cellAt(1, 1));

/** A title that says what no sheet is about. */
const saysNothing = /^(sheet|table|figure|title|untitled|data|tab|worksheet)\s*\d*[a-z]?$/i;

/** How a workbook is laid out in sheets. */
export const structure: readonly Check[] = [
  { code: "title-in-a1", level: "essential", find: ({ sheets }) => badTitles(sheets) },
  {
    code: "sheet-name",
    level: "essential",
    find: sheetsWhere(({ name }) => /^(sheet|tabelle|feuil|worksheet|tab)\s*\(?\d*\)?$/i.test(name)),
  },
  {
    code: "no-blank-sheets",
    level: "essential",
    find: sheetsWhere(({ cells, charts }) => charts.length === 0 && !cells.some(isFilled)),
  },
  { code: "starts-left", level: "essential", find: sheetsWhere(isSetIn) },
  {
    code: "nothing-hidden",
    level: "desirable",
    find: ({ sheets }) => [
      ...sheets.filter(({ isHidden }) => isHidden).map((sheet) => inSheet(sheet)),
      ...sheets.flatMap((sheet) => hiddenLines(sheet)),
    ],
  },
  {
    code: "contents",
    level: "desirable",
    applies: ({ sheets }) => sheets.length > 1,
    find: unlinkedSheets,
  },
  {
    code: "cover",
    level: "desirable",
    find: ({ sheets }) => (sheets.some(isCover) ? [] : [{}]),
  },
];

/** Sheets whose first cell holds no title, or that of a sheet before. A blank sheet has a point of its own. */
function badTitles(sheets: readonly BookSheet[]): readonly Finding[] {
  const titles = sheets.map(titleOf);
  return sheets
    .filter(({ cells }, at) => {
      if (!cells.some(isFilled)) return false;
      const title = titles[at] ?? "";
      return title === "" || saysNothing.test(title) || titles.indexOf(title) < at;
    })
    .map((sheet) => ({ ...inSheet(sheet), cell: "A1" }));
}

function isSetIn(sheet: BookSheet): boolean {
  const filled = sheet.cells.filter(isFilled);
  return (
    (filled.length > 0 && !filled.some(({ column }) => column === 1)) ||
    regionsOf(sheet).some(({ range }) => range.left > 1)
  );
}

function hiddenLines(sheet: BookSheet): readonly Finding[] {
  const lines = [...sheet.hiddenRows.map(String), ...sheet.hiddenColumns];
  return lines.map((line) => ({ ...inSheet(sheet), cell: `${line}:${line}` }));
}

/** Sheets that the contents give no link to; all of the workbook where there are no contents. A cover comes before them. */
function unlinkedSheets({ sheets }: Book): readonly Finding[] {
  const contents = sheets.find(isContents);
  if (!contents) return [{}];
  const linked = new Set(contents.links.map(({ to }) => to.toLowerCase()));
  return sheets
    .filter(
      (sheet) => sheet !== contents && !isCover(sheet) && !sheet.isHidden && !linked.has(sheet.name.toLowerCase()),
    )
    .map((sheet) => inSheet(sheet));
}
