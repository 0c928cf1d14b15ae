import { fold } from "../../fold.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { Layout } from "../layout/layout.ts";
import type { ColumnTally } from "./column-tally.ts";
import { draftMeasures } from "./draft-measures.ts";
import { draftQuestions } from "./draft-questions.ts";
import type { RepeatedColumns } from "./repeated-columns.ts";

/** The columns left over by the fields of a kind that may hold its measures or questions; undefined where none do. */
export function findRepeatedColumns(
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
