import { postcodeFields } from "../kinds/kind.ts";
import { type Matched, placeOf } from "../match/match.ts";
import type { PlannedReader } from "../parse/field-reader.ts";
import { type Problem, problem } from "../problem.ts";
import { mixedPercentages } from "../screen/mixed-percentages.ts";
import { countValues } from "../store/count-values.ts";
import type { ExtractWriter } from "../store/extract-writer.ts";
import { holdsFractions } from "../store/holds-fractions.ts";
import type { Store } from "../store/open-store.ts";
import type { ProblemCode } from "../words/wording.ts";
import type { Account } from "./account.ts";
import { checkResults, fewRows } from "./check-results.ts";
import { readersOf } from "./readers-of.ts";

/** The part of the rows from which on it is no chance that they are empty, where they are not few. */
const nearlyAll = 0.95;

/** Findings about a cell that holds an error, and about any that holds nothing that could be read as a value. */
const errors: readonly ProblemCode[] = ["excel-error", "formula-without-result"];
const withoutValue: readonly ProblemCode[] = ["value-missing", ...errors];

/** The rows of an extract, written and not yet checked against each other. */
interface Written {
  readonly matched: Matched;
  readonly id: number;
  readonly writer: ExtractWriter;
  readonly account: Account;
}

/**
 * Columns that hold no value in any row, or in hardly one: a result that nobody has would print as 0%. A cell that says why
 * it is empty, "not applicable" or "suppressed", counts as filled. And columns of percentages that hold fractions.
 */
export async function checkColumns(written: Written, store: Store): Promise<readonly Problem[]> {
  const problems = [...(await checkResults(written, store))];
  for (const reader of readersOf(written.matched)) {
    const empty = await emptyCells(reader, written, store);
    if (empty !== undefined) problems.push(...said(reader, written.matched, empty));
  }
  if (!(await holdsFractions(store, written.matched.kind, written.id))) return problems;
  const mixed = await mixedPercentages(written.matched);
  return mixed === undefined ? problems : [...problems, mixed];
}

/** Rows of the file without a value in a column, and all of which that is known. */
interface EmptyCells {
  /** Of those rows the ones that were set aside for it. */
  readonly spoilt: number;
  /** Of these the ones in which an error stands. */
  readonly errors: number;
  readonly missing: number;
  readonly rows: number;
}

/** Undefined where enough rows have a value, or there are few. */
async function emptyCells(
  { name, heading, facts }: PlannedReader,
  { matched, id, writer, account }: Written,
  store: Store,
): Promise<EmptyCells | undefined> {
  const { kind, measures } = matched;
  const perRow = Math.max(1, measures.length);
  const isSpoilt = ({ code, place }: Problem) => place.column === heading && withoutValue.includes(code);
  const said = account.problems.filter(isSpoilt);
  const spoilt = said.length;
  const rows = writer.missing.rows / perRow + spoilt;
  const isNearlyAll = (missing: number) => rows >= fewRows && missing / perRow + spoilt >= rows * nearlyAll;
  const written = writer.missing.of(name);
  if (!isNearlyAll(written)) return undefined;
  const saysWhy = facts.whenMissing === "null" && kind.reasons !== "none" && !postcodeFields(kind).includes(name);
  const missing = saysWhy ? (await countValues(store, kind, id, name)).notAvailable : written;
  if (!isNearlyAll(missing)) return undefined;
  return { spoilt, errors: said.filter(isError).length, missing: missing / perRow + spoilt, rows };
}

function isError({ code }: Problem): boolean {
  return errors.includes(code);
}

/** A file of figures may carry some alone, and a reference table too: of theirs only a column that must be filled is told. */
function said(
  { name, heading, facts }: PlannedReader,
  { kind, layout, grid }: Matched,
  { spoilt, errors, missing, rows }: EmptyCells,
): readonly Problem[] {
  const place = { ...placeOf(grid), column: heading };
  const mend = facts.whenMissing === "refused" ? "fill" : "omit";
  const findings = { facts: { rows, missing, errors, field: name, layout: layout.id, mend } };
  const isNeeded = facts.whenMissing === "refused" || kind.results.includes(name);
  if (isNeeded && missing === rows) return [problem("column-empty", place, findings)];
  const isWhole = kind.piece === undefined && !kind.reference;
  return isWhole && missing > spoilt ? [problem("column-nearly-empty", place, findings)] : [];
}
