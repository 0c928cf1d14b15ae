import type { StoredValue } from "../kinds/fields/facts.ts";

/** Columns of a row under way to the store. A null has its reason in another column. */
export interface Draft {
  /** The school year, the level of an area, its group: what other stages look at. */
  period?: StoredValue | null;
  level?: StoredValue | null;
  characteristic?: StoredValue | null;
  group?: StoredValue | null;
  missing?: StoredValue | null;
  [column: string]: StoredValue | null | undefined;
}

/** A row that was read: its columns, and where it stood. */
export interface ParsedRow {
  /** Row as Excel shows it. */
  readonly row: number;
  readonly columns: Readonly<Draft>;
  /** Postcodes by the field that holds them, by which the row is placed. They are no columns: they are not stored. */
  readonly postcodes: Readonly<Record<string, string | null>>;
}
