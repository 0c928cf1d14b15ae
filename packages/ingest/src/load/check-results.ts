import { isAboutPupils, type Kind } from "../kinds/kind.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { PlannedReader } from "../parse/field-reader.ts";
import { type Problem, problem } from "../problem.ts";
import { countValues } from "../store/count-values.ts";
import type { ExtractWriter } from "../store/extract-writer.ts";
import { hideResult } from "../store/hide-result.ts";
import type { Store } from "../store/open-store.ts";
import { readersOf } from "./readers-of.ts";

/** Rows from which on it is no chance that none has a value, and from which on it can't be right of a special school either. */
export const fewRows = 20;
const manyRows = 100;

/** The rows of an extract, in the store and not yet settled. */
interface Written {
  readonly matched: Matched;
  readonly id: number;
  readonly writer: ExtractWriter;
}

/**
 * Tells of results that none of the pupils of a small extract has. Of a few they stay as they are, not there; of more they are called
 * hidden, or all would count as not having reached them. Rows that were mended are looked at with those that they join.
 */
export async function checkResults({ matched, id, writer }: Written, store: Store): Promise<readonly Problem[]> {
  const rows = writer.stored;
  const lacking: PlannedReader[] = [];
  for (const reader of rows < manyRows ? readersOf(matched) : []) {
    const isLacked = mayLack(reader, matched.kind) && writer.missing.of(reader.name) === writer.missing.rows;
    if (!isLacked) continue;
    const { values, notAvailable } = await countValues(store, matched.kind, id, reader.name);
    if (values === 0 && notAvailable > 0) lacking.push(reader);
  }
  if (rows >= fewRows) for (const { name } of lacking) await hideResult(store, matched.kind, id, name);
  return rows < fewRows ? ofFew(lacking, rows, matched) : lacking.map((one) => ofSeveral(one, rows, matched));
}

/** Whether the field is a result of a pupil, and may be missing. */
function mayLack({ name, facts }: PlannedReader, kind: Kind): boolean {
  const isResult = facts.whenMissing === "null" && kind.results.includes(name);
  return isResult && kind.reasons === "in-missing" && isAboutPupils(kind);
}

/** One finding for all columns: a pupil who sat nothing has none in any. */
function ofFew(lacking: readonly PlannedReader[], rows: number, { grid, layout }: Matched): readonly Problem[] {
  const [first] = lacking;
  if (first === undefined) return [];
  const column = lacking.map(({ heading }) => heading).join(", ");
  const facts = { rows, columns: lacking.length, field: first.name, layout: layout.id };
  return [problem("result-lacking", { ...placeOf(grid), column }, { facts })];
}

function ofSeveral({ heading }: PlannedReader, rows: number, { grid }: Matched): Problem {
  return problem("result-unknown", { ...placeOf(grid), column: heading }, { facts: { rows } });
}
