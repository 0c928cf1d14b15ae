import type { BookCell, BookSheet, BookTable, Range } from "./book.ts";

/** A table of a sheet: one that is marked as such, or where none is, what looks like one. */
export interface Region {
  readonly sheet: BookSheet;
  readonly range: Range;
  /** Undefined where it is not marked as a table. */
  readonly table: BookTable | undefined;
}

export function regionsOf(sheet: BookSheet): readonly Region[] {
  if (sheet.tables.length > 0) return sheet.tables.map((table) => ({ sheet, range: table.range, table }));
  const range = looksLikeTable(sheet);
  return range ? [{ sheet, range, table: undefined }] : [];
}

export const allRegions = (sheets: readonly BookSheet[]): readonly Region[] => sheets.flatMap(regionsOf);

/** From the first row to the last of those that hold two cells or more, as wide as those rows. One such row makes no table. */
function looksLikeTable({ cells }: BookSheet): Range | undefined {
  const inRows = new Map<number, number[]>();
  for (const { row, column } of cells.filter(isFilled)) {
    const columns = inRows.get(row);
    if (columns) columns.push(column);
    else inRows.set(row, [column]);
  }
  const wide = [...inRows].filter(([, columns]) => columns.length > 1);
  if (wide.length < 2) return undefined;
  const rows = wide.map(([row]) => row);
  const columns = wide.flatMap(([, each]) => each);
  return { top: least(rows), bottom: greatest(rows), left: least(columns), right: greatest(columns) };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const greatest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

export const isFilled = ({ value }: BookCell): boolean => value.kind !== "empty";

export const isIn = ({ row, column }: BookCell, { top, left, bottom, right }: Range): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The cells of a table that are written, headings with them. */
export const cellsIn = ({ sheet, range }: Region): readonly BookCell[] =>
  sheet.cells.filter((cell) => isIn(cell, range));

/** The first row below the headings. */
export const bodyTop = ({ range, table }: Region): number =>
  table?.hasHeadingRow === false ? range.top : range.top + 1;

export const bodyOf = (region: Region): readonly BookCell[] =>
  cellsIn(region).filter(({ row }) => row >= bodyTop(region));

/** Headings from left to right; an empty one is an empty text. */
export const headingsOf = ({ sheet, range }: Region): readonly string[] =>
  span(range.left, range.right).map((column) => textOf(sheet.cellAt(range.top, column)));

/** The columns of a table's body, each with its heading and the cells that are written, empty ones among them. */
export function columnsOf(
  region: Region,
): readonly { readonly heading: string; readonly cells: readonly BookCell[] }[] {
  const columns = new Map<number, BookCell[]>(
    span(region.range.left, region.range.right).map((column) => [column, []]),
  );
  for (const cell of bodyOf(region)) columns.get(cell.column)?.push(cell);
  return headingsOf(region).map((heading, at) => ({
    heading,
    cells: columns.get(region.range.left + at) ?? [],
  }));
}

/** What stands above the first table of a sheet, its title among it. */
export function wordsAbove(sheet: BookSheet): readonly string[] {
  const tops = regionsOf(sheet).map(({ range }) => range.top);
  const top = tops.length === 0 ? Number.POSITIVE_INFINITY : least(tops);
  return sheet.cells.filter(({ row }) => row < top).map(textOf);
}

/** The words of a cell; none of one that is not there or holds none. */
export const textOf = (cell: BookCell | undefined): string =>
  cell?.value.kind === "text" ? cell.value.text.trim() : "";

/** Whole numbers from one to another, both among them. */
export const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
