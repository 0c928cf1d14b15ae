import type { Delimited } from "../decode/text/delimited.ts";
import type { Matched } from "../match/match.ts";
import type { TotalLine } from "../parse/total-line.ts";
import type { Reference } from "../place/reference.ts";
import type { Problem } from "../problem.ts";
import type { RejectedRow } from "../report.ts";
import type { PackedRows } from "../store/packed-rows.ts";

/** What the thread is to sort, and by what: plain values. */
export interface SortJob {
  readonly matched: Omit<Matched, "grid" | "kind">;
  readonly kind: string;
  readonly file: string;
  readonly text: Delimited;
  readonly pupilKey: string;
  readonly reference: Reference;
  /** Columns of the kind's table, in the order of the values of a row. */
  readonly columns: readonly string[];
}

/** What some rows of the file came to. */
export interface SortedBatch {
  readonly rows: PackedRows;
  readonly problems: readonly Problem[];
  readonly rejects: readonly RejectedRow[];
  /** Rows below the header so far. */
  readonly read: number;
  /** Only of the last batch. */
  readonly end?: {
    readonly leftOut: Readonly<Record<string, number>>;
    readonly totals: readonly TotalLine[];
    readonly finding: Problem | undefined;
  };
}
