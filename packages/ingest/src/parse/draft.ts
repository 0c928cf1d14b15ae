import type { StoredValue } from "../kinds/fields/facts.ts";

/** Columns of a row under way to the store. A null has its reason in another column. */
export type Draft = Record<string, StoredValue | null>;

/** A row that was read: its columns, and where it stood. */
export interface ParsedRow {
  /** Row as Excel shows it. */
  readonly row: number;
  readonly columns: Readonly<Draft>;
}
