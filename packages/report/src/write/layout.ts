import type { PrintedCell, PrintedSheet } from "../format/printed.ts";
import type { RowRange } from "../sheet.ts";

/** Rows and columns as Excel counts them, from 1. The title is in A1, the lines follow, then the table, with no row between. */
export const firstLineRow = 2;
export const headingRow = ({ lines }: PrintedSheet): number => firstLineRow + lines.length;

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** The cells of a column of a sheet's table, or some of them, with where they stand. */
export interface ColumnPlace {
  /** As a chart refers to them: 'Chart data'!$B$4:$B$9. */
  readonly heading: string;
  readonly first: string;
  readonly body: string;
  readonly cells: readonly PrintedCell[];
}

export function columnPlace(sheet: PrintedSheet, heading: string, range?: RowRange): ColumnPlace {
  const at = sheet.table.columns.findIndex((column) => column.heading === heading);
  if (at < 0) throw new Error(`The sheet "${sheet.name}" has no column "${heading}".`);
  const letters = columnLetters(at + 1);
  const { first, count } = range ?? { first: 0, count: sheet.table.rows.length };
  const top = headingRow(sheet);
  const place = (row: number) => `$${letters}$${row}`;
  return {
    heading: `${quoted(sheet.name)}!${place(top)}`,
    first: `${quoted(sheet.name)}!${place(top + 1 + first)}`,
    body: `${quoted(sheet.name)}!${place(top + 1 + first)}:${place(top + first + count)}`,
    cells: sheet.table.rows.slice(first, first + count).flatMap((row) => row[at] ?? []),
  };
}

/** A sheet's name as a reference writes it. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
