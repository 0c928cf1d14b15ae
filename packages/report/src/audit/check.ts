import type { CheckCode } from "../words/audit-words.ts";
import type { Book, BookCell, BookSheet } from "./book.ts";

/** One point of the guidance. Its words are in audit-words.ts, under its code. */
export interface Check {
  readonly code: CheckCode;
  /** As the guidance ranks it: essential for people to use the workbook at all, or desirable beyond that. */
  readonly level: "essential" | "desirable";
  /** Whether the workbook has anything that could break it. Left out: every workbook has. */
  readonly applies?: (book: Book) => boolean;
  readonly find: (book: Book) => readonly Finding[];
}

/** Where a workbook breaks a point. `shows` is a name or a measure that helps to find it, never what a cell holds. */
export interface Finding {
  readonly sheet?: string;
  readonly cell?: string;
  readonly shows?: string;
}

export const inSheet = ({ name }: BookSheet, shows?: string): Finding => ({
  sheet: name,
  ...(shows === undefined ? {} : { shows }),
});

export const atCell = (sheet: BookSheet, { address }: BookCell, shows?: string): Finding => ({
  ...inSheet(sheet, shows),
  cell: address,
});

/** A finding for each sheet of which something holds. */
export const sheetsWhere =
  (holds: (sheet: BookSheet) => boolean): Check["find"] =>
  ({ sheets }) =>
    sheets.filter(holds).map((sheet) => inSheet(sheet));

/** A finding for each cell of which something holds, in every sheet. */
export const cellsWhere =
  (holds: (cell: BookCell, sheet: BookSheet) => boolean): Check["find"] =>
  ({ sheets }) =>
    sheets.flatMap((sheet) => sheet.cells.filter((cell) => holds(cell, sheet)).map((cell) => atCell(sheet, cell)));
