import type { ColumnTally } from "./column-tally.ts";
import type { DraftLine } from "./draft-lines.ts";

/** Columns of a file that are no fields of their own, but several of one sort: measures of an area, questions of a survey. */
export interface RepeatedColumns {
  readonly tallies: readonly ColumnTally[];
  /** Fields of the kind that these columns give. */
  readonly fields: readonly string[];
  readonly lines: readonly DraftLine[];
  /** The layout that knows most of them; undefined where none knows any. */
  readonly layout: string | undefined;
}
