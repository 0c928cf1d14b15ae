import type { Generated } from "kysely";

/** One file, or one sheet of a workbook, as it was loaded: its receipt. `rows_read` = stored + rejected + the sum of its left_out. */
export interface ExtractTable {
  id: Generated<number>;
  /** Kind as in kinds/: "foundation-stage". */
  kind: string;
  layout: string;
  publisher: string;
  file: string;
  sheet: string | null;
  /** SHA-256 of the file's bytes, hexadecimal: a file is known by its content. */
  sha256: string;
  /** School years it carries, in order, separated by a space; empty for reference tables. */
  periods: string;
  issue: ExtractIssue;
  rows_read: number;
  rows_stored: number;
  rows_rejected: number;
  loaded_on: string;
  /** The extract that replaced it, its own id where it was withdrawn, or null while it is current. */
  superseded_by: number | null;
  /** Id of the extract whose place in the order of loading it took, with its rows; null where it has its own. */
  newness: number | null;
  /**
   * Numbers of the rows that were set aside when its file was read, separated by a space, those that were mended since among
   * them; null where a store of before version 5 does not know them.
   */
  rows_aside: string | null;
}

/** How settled a publisher calls its figures. */
export type Issue = "provisional" | "revised" | "final";

/** The same of an extract, where neither its name nor its layout need say it. */
export type ExtractIssue = Issue | "not-said";

/** Rows left out by a named rule: total lines, footnotes, duplicates. */
export interface LeftOutTable {
  extract_id: number;
  rule: string;
  rows: number;
}

/**
 * What stood of an extract until a day on which one was withdrawn, and stands otherwise since: of the one withdrawn, and of
 * those that it had replaced. Of several of a day the first tells how the day began.
 */
export interface EarlierStandingTable {
  id: Generated<number>;
  extract_id: number;
  /** As in the table of extracts. */
  superseded_by: number | null;
  /** ISO date of the withdrawal. */
  until: string;
}

/** What the key that pupils are hashed with is known by, so that no other is taken for it; at most one row. */
export interface PupilKeyTable {
  /** The hash of a fixed text with the key. */
  mark: string;
}

/** Workbooks, and files of rejected rows, that the command wrote, so that one edited since is not overwritten. */
export interface WrittenWorkbookTable {
  path: string;
  sha256: string;
}
