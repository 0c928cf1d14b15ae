import type { Book, BookCell } from "../book.ts";
import { atCell, type Check, cellsWhere, type Finding } from "../check.ts";
import { allRegions, columnsOf, isFilled, type Region, textOf } from "../regions.ts";
import { decimalsOf, showsNoNumber } from "../room.ts";

const hasNumbers = ({ sheets }: Book): boolean =>
  sheets.some(({ cells }) => cells.some(({ value }) => value.kind === "number"));

const isNumber = ({ value }: BookCell): boolean => value.kind === "number";

/** How figures are stored and shown. */
export const numbers: readonly Check[] = [
  {
    code: "numbers-are-numbers",
    level: "essential",
    applies: ({ sheets }) => allRegions(sheets).length > 0,
    find: ({ sheets }) => allRegions(sheets).flatMap(numbersAsText),
  },
  {
    code: "same-decimals",
    level: "desirable",
    applies: hasNumbers,
    find: ({ sheets }) => allRegions(sheets).flatMap(otherDecimals),
  },
  {
    code: "numbers-right",
    level: "desirable",
    applies: hasNumbers,
    find: ({ sheets }) => allRegions(sheets).flatMap(notRight),
  },
  {
    code: "numbers-fit",
    level: "essential",
    applies: hasNumbers,
    find: ({ sheets, bodySize }) =>
      sheets.flatMap((sheet) =>
        sheet.cells.filter((cell) => showsNoNumber(sheet, cell, bodySize)).map((cell) => atCell(sheet, cell)),
      ),
  },
  { code: "no-faults", level: "essential", find: cellsWhere(({ value }) => value.kind === "fault") },
  {
    code: "formulas-have-values",
    level: "essential",
    applies: ({ sheets }) => sheets.some(({ cells }) => cells.some(({ hasFormula }) => hasFormula)),
    find: cellsWhere((cell) => cell.hasFormula && !isFilled(cell)),
  },
];

const looksLikeNumber = (text: string): boolean => /^[-+−]?£?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?\s?%?$/.test(text);

/** A figure out of how many, such as a rank: words where others of its column are numbers. */
const isOutOf = (text: string): boolean => /^\d+ (out )?of \d+$/i.test(text);

/** A column of codes, such as schools' numbers or years: whole numbers, all of as many digits, beside no figure. */
function holdsCodes(heading: string, cells: readonly BookCell[]): boolean {
  const texts = cells.map(textOf).filter(looksLikeNumber);
  const isAlike = texts.every((text) => /^\d{4,}$/.test(text) && text.length === texts[0]?.length);
  return /\b(code|id|urn|upn|dfes|estab|reference)\b/i.test(heading) || (isAlike && !cells.some(isNumber));
}

function numbersAsText(region: Region): readonly Finding[] {
  return columnsOf(region)
    .filter(({ heading, cells }) => !holdsCodes(heading, cells))
    .flatMap(({ cells }) => {
      const isOfNumbers = cells.some(isNumber);
      return cells.filter((cell) => looksLikeNumber(textOf(cell)) || (isOfNumbers && isOutOf(textOf(cell))));
    })
    .map((cell) => atCell(region.sheet, cell));
}

/** Columns that say what a row measures: rows that measure something else may show other decimals. */
const measures = /^(unit|units|measure|what it measures|indicator|statistic)\b/i;

/** Each cell once, also where it breaks both rules. */
function otherDecimals(region: Region): readonly Finding[] {
  const found = unlikeDecimals(region);
  return [...found, ...farMoreDecimals(region).filter(({ cell }) => !found.some((one) => one.cell === cell))];
}

/** The first cell of each column that shows other decimals than the figures above it that measure the same. */
function unlikeDecimals(region: Region): readonly Finding[] {
  const { sheet, range } = region;
  const columns = columnsOf(region);
  const measured = columns.flatMap(({ heading }, at) => (measures.test(heading) ? [range.left + at] : []));
  const whatIn = ({ row }: BookCell) => measured.map((column) => textOf(sheet.cellAt(row, column))).join("\n");
  return columns.flatMap(({ cells }) => {
    const shown = new Map<string, number>();
    const other = cells.find((cell) => {
      const decimals = decimalsShown(cell);
      if (decimals === undefined) return false;
      const before = shown.get(whatIn(cell));
      shown.set(whatIn(cell), before ?? decimals);
      return before !== undefined && before !== decimals;
    });
    return other ? [atCell(sheet, other)] : [];
  });
}

/** How many decimals more than all others a lone figure shows that nobody set. */
const farMore = 2;

/** The figure of a column that shows far more decimals than any other of its unit, whatever it measures. */
function farMoreDecimals(region: Region): readonly Finding[] {
  const { sheet, range } = region;
  const columns = columnsOf(region);
  const units = columns.flatMap(({ heading }, at) => (/^units?\b/i.test(heading) ? [range.left + at] : []));
  const unitOf = ({ row }: BookCell) => units.map((column) => textOf(sheet.cellAt(row, column))).join("\n");
  return columns.flatMap(({ cells }) => {
    const alike = cells.map(unitOf);
    return [...new Set(alike)]
      .flatMap((unit) => outlier(cells.filter((_, at) => alike[at] === unit)))
      .map((cell) => atCell(sheet, cell));
  });
}

function outlier(cells: readonly BookCell[]): readonly BookCell[] {
  const shown = cells.flatMap((cell) => {
    const decimals = decimalsShown(cell);
    return decimals === undefined ? [] : [{ cell, decimals }];
  });
  const [most, next] = shown.toSorted((one, other) => other.decimals - one.decimals);
  return most && next && most.decimals >= next.decimals + farMore ? [most.cell] : [];
}

function decimalsShown({ value, style }: BookCell): number | undefined {
  if (value.kind !== "number") return undefined;
  if (style.format !== "General") return decimalsOf(style.format);
  return /\.(\d+)$/.exec(String(value.value))?.[1]?.length ?? 0;
}

/** Numbers that stand left or in the middle, and symbols among numbers that do: left to itself, Excel puts words left. */
function notRight(region: Region): readonly Finding[] {
  return columnsOf(region).flatMap(({ cells }) => {
    if (!cells.some(isNumber)) return [];
    return cells
      .filter((cell) => {
        const { horizontal } = cell.style;
        if (isNumber(cell)) return ["left", "center", "centerContinuous"].includes(horizontal);
        return /^\[[a-z]+\]$/.test(textOf(cell)) && horizontal !== "right";
      })
      .map((cell) => atCell(region.sheet, cell));
  });
}
