import type { MissingReason } from "../missing.ts";
import type { Markers } from "./layout/column.ts";

/** What the cells of a field mean beyond what its kind knows. */
export interface Meaning {
  readonly codes: Readonly<Record<string, string>>;
  /** True where no other cell is legal than those that have a code. */
  readonly onlyCodes?: true;
  readonly missing: Markers;
  readonly unit?: "percent" | "fraction" | undefined;
  /** Numbers in the column are days, counted as Excel does from this year. */
  readonly days_from?: 1900 | 1904 | undefined;
}

/** Where the text of a field comes from, in one file. Columns are counted from 0. */
export type Source =
  | (Meaning & { readonly from: "column"; readonly column: number })
  | (Meaning & { readonly from: "parts"; readonly columns: readonly [number, number] })
  | (Meaning & { readonly from: "first filled"; readonly columns: readonly number[] })
  | (Meaning & { readonly from: "choice"; readonly by: string; readonly columns: Readonly<Record<string, number>> })
  | { readonly from: "constant"; readonly text: string }
  | { readonly from: "nowhere"; readonly reason: MissingReason };

/** A source for each field of the kind that the file has. */
export type Sources = Readonly<Record<string, Source>>;
