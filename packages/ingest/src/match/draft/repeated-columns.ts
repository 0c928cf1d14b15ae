import { fold } from "../../fold.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { Layout } from "../layout/layout.ts";
import type { ColumnTally } from "./column-tally.ts";
import type { DraftLine } from "./draft-lines.ts";
import { draftMeasures } from "./draft-measures.ts";
import { draftQuestions } from "./draft-questions.ts";

/** Columns of a file that are no fields of their own, but several of one sort: measures of an area, questions of a survey. */
export interface RepeatedColumns {
  readonly tallies: readonly ColumnTally[];
  /** Fields of the kind that these columns give. */
  readonly fields: readonly string[];
  readonly lines: readonly DraftLine[];
  /** The layout that knows most of them; undefined where none knows any. */
  readonly layout: string | undefined;
}

/** The columns left over by the fields of a kind that may hold its measures or questions; undefined where none do. */
export function repeatedColumns(
  kind: Kind,
  left: readonly ColumnTally[],
  layouts: readonly Layout[],
): RepeatedColumns | undefined {
  const ignored = new Set(
    layouts.filter((layout) => layout.kind === kind.name).flatMap(({ ignore }) => ignore.map(fold)),
  );
  const open = left.filter(({ heading }) => !ignored.has(fold(heading)));
  if (kind.name === "survey-responses") return draftQuestions(open, layouts);
  return kind.name === "area-values" ? draftMeasures(open, layouts) : undefined;
}
