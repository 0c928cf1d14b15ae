import type { Evidence } from "./match/evidence.ts";
import type { Period } from "./period.ts";
import type { PlacingReason } from "./place/placed.ts";
import type { Problem } from "./problem.ts";
import type { PlacingBasis } from "./store/placed-tables.ts";
import type { ExtractIssue, Placing } from "./store/schema.ts";

/** What became of one file or sheet. `read` = `stored` + `rejected` + the sum of `leftOut`. */
export interface Receipt {
  readonly file: string;
  readonly sheet?: string;
  readonly kind: string;
  readonly layout: string;
  readonly publisher: string;
  /** From what the layout was recognised, and what else came close. */
  readonly recognisedBy: Evidence;
  readonly issue: ExtractIssue;
  readonly periods: readonly Period[];
  readonly read: number;
  readonly stored: number;
  readonly rejected: number;
  /** Rows left out, by the name of the rule. */
  readonly leftOut: Readonly<Record<string, number>>;
  /**
   * Where the stored rows ended on each basis that the kind has. The counts of a basis sum to `stored`; of published
   * figures only the schools' rows are placed.
   */
  readonly placed: Readonly<Partial<Record<PlacingBasis, Readonly<Record<Placing, number>>>>>;
  /** Rows that did not end where their full postcode or their school puts them, or ended nowhere, by the reason on each basis. */
  readonly reasons: Readonly<Partial<Record<PlacingBasis, Readonly<Partial<Record<PlacingReason, number>>>>>>;
  /** Keys that place no row, the most frequent first. */
  readonly unresolved: readonly UnresolvedKey[];
  /** Of a reference table: rows of other extracts that it moved. */
  readonly placedAnew: number;
  /** File names of the extracts that this one replaced. */
  readonly replaced: readonly string[];
  /** Those of which it replaced some pieces, and the others stay in force. */
  readonly replacedPartOf: readonly string[];
  /** True where the same content was in the store already: nothing was written. */
  readonly unchanged: boolean;
  /** The name under which that content was loaded, where it was another. */
  readonly loadedAs?: string;
}

/** A school or a small area that resolves to no partnership. No postcode: a sector, or a small area that is divided. */
export interface UnresolvedKey {
  readonly basis: PlacingBasis;
  /** A school's number or name, a sector or small area; null where it may be a pupil's. */
  readonly key: string | null;
  readonly reason: PlacingReason;
  readonly rows: number;
  /** Of a school's name: the names most like it. */
  readonly near: readonly string[];
}

/** What a run over a folder found and did. Plain values: it goes into JSON as it is. */
export interface IngestReport {
  readonly receipts: readonly Receipt[];
  readonly problems: readonly Problem[];
  /** Rows set aside, as they came, for the rejects file. */
  readonly rejects: readonly RejectedRow[];
  /** Files of the folder that are not tables, by name. */
  readonly passedOver: readonly string[];
}

/** A rejected row as it came, with its headings: what the rejects file shows beside the problems of that row. */
export interface RejectedRow {
  readonly problems: readonly Problem[];
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

/** Told as work goes on. Every method is optional to the caller: the default says nothing. */
export interface Progress {
  fileStarted(file: string, position: number, files: number): void;
  rowsRead(file: string, rows: number): void;
  fileEnded(receipt: Receipt): void;
}
