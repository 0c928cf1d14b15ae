import type { BookCell, BookSheet } from "../book.ts";
import { atCell, type Check, type Finding, inSheet } from "../check.ts";
import { allRegions, bodyOf, type Region, regionsOf, textOf, wordsAbove } from "../regions.ts";

/** A symbol for a figure, such as [c]. A note's mark has a number, and is none. */
const symbol = /\[[a-z]{1,4}\]/g;

const symbolsIn = (text: string): readonly string[] => text.match(symbol) ?? [];

/** What stands for a missing figure in print, and says nothing of why. */
const wordless = /^([-–—.*:~/?]+|n\/?a|nil|null|#n\/a)$/i;

/** The cells of tables that hold a symbol, alone or in a few words. One at the left of its row, with words beside it, is an explanation. */
function using(sheet: BookSheet): readonly { readonly cell: BookCell; readonly signs: readonly string[] }[] {
  return regionsOf(sheet).flatMap((region) =>
    bodyOf(region)
      .filter((cell) => !isExplained(region, cell))
      .map((cell) => ({ cell, signs: symbolsIn(textOf(cell)) })),
  );
}

function isExplained({ sheet, range }: Region, cell: BookCell): boolean {
  const beside = sheet.cellAt(cell.row, range.left + 1);
  return cell.column === range.left && beside !== undefined && isWordy(textOf(beside));
}

const isWordy = (text: string): boolean => text.split(/\s+/).length > 1;

/** Symbols that a sheet explains in a table of its own, one a row. */
const inOwnTable = (sheet: BookSheet): readonly string[] =>
  regionsOf(sheet).flatMap((region) =>
    bodyOf(region)
      .filter((cell) => isExplained(region, cell))
      .flatMap((cell) => symbolsIn(textOf(cell))),
  );

/** Lines above a table that are there to explain symbols: they begin with one, or say that they do. */
const legendOf = (sheet: BookSheet): readonly string[] =>
  wordsAbove(sheet)
    .filter((line) => /^(\[[a-z]{1,4}\]|shorthand|symbols?\b|key\b)/i.test(line))
    .flatMap(symbolsIn);

/** How cells without a figure say so. */
export const symbols: readonly Check[] = [
  {
    code: "symbols-explained",
    level: "desirable",
    applies: ({ sheets }) => sheets.some((sheet) => using(sheet).some(({ signs }) => signs.length > 0)),
    find: ({ sheets }) => sheets.flatMap(unexplained),
  },
  {
    code: "symbols-used",
    level: "desirable",
    applies: ({ sheets }) => sheets.some((sheet) => legendOf(sheet).length > 0),
    find: ({ sheets }) =>
      sheets.flatMap((sheet) => {
        const used = new Set(using(sheet).flatMap(({ signs }) => signs));
        return legendOf(sheet)
          .filter((sign) => !used.has(sign))
          .map((sign) => inSheet(sheet, sign));
      }),
  },
  {
    code: "symbols-bracketed",
    level: "desirable",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets }) =>
      allRegions(sheets).flatMap((region) =>
        bodyOf(region)
          .filter((cell) => wordless.test(textOf(cell)))
          .map((cell) => atCell(region.sheet, cell)),
      ),
  },
];

/** The first cell of each symbol that the sheet uses and doesn't explain. */
function unexplained(sheet: BookSheet): readonly Finding[] {
  const told = new Set([...wordsAbove(sheet).flatMap(symbolsIn), ...inOwnTable(sheet)]);
  const first = new Map<string, BookCell>();
  for (const { cell, signs } of using(sheet)) {
    for (const sign of signs) if (!told.has(sign) && !first.has(sign)) first.set(sign, cell);
  }
  return [...first].map(([sign, cell]) => atCell(sheet, cell, sign));
}
