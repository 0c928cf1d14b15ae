import type { GridRow } from "../decode/grid.ts";
import type { Layout } from "../match/layout/layout.ts";
import { type Matched, match, placeOf } from "../match/match.ts";
import { gridOfMended, type MendedRows } from "../match/mended-rows.ts";
import { periodsIn } from "../period.ts";
import { type Problem, problem } from "../problem.ts";
import { checkRepeats } from "../screen/check-repeats.ts";
import { countRows } from "../store/count-rows.ts";
import { currentExtracts, type Held } from "../store/current-extracts.ts";
import { ExtractWriter } from "../store/extract-writer.ts";
import { beginExtract, settleExtract, type Tally, writeAside } from "../store/extracts.ts";
import { findMendable, leftOutOf, type Mendable } from "../store/find-mendable.ts";
import { findSuccession } from "../store/find-succession.ts";
import type { Store } from "../store/open-store.ts";
import { receiptOf, unchangedReceipt } from "../store/receipt.ts";
import { inTransaction, type Outcome } from "../store/transaction.ts";
import { writeQuestions } from "../store/write-questions.ts";
import { ruleWording } from "../words/wording.ts";
import type { Account } from "./account.ts";
import { checkResults } from "./check-results.ts";
import type { LoadedExtract } from "./load-extract.ts";
import { mendedBefore } from "./mended-before.ts";
import { screenAmongOthers } from "./screen-among-others.ts";
import { settleReference } from "./settle-reference.ts";
import { settleRepeats } from "./settle-repeats.ts";
import type { Surroundings } from "./surroundings.ts";
import { takeRows } from "./take-rows.ts";
import { tellFractions } from "./tell-fractions.ts";

/**
 * Adds rows that were set aside, and are mended now, to the extract that they came from. That extract stays as it was,
 * and a new one takes its place: its rows and the mended ones, so that a report as of an earlier day is what it was. Rows
 * that the extract holds already stay as they are: the same rejects file again changes nothing.
 */
export async function mendExtract(
  mended: MendedRows,
  layouts: readonly Layout[],
  surroundings: Surroundings,
): Promise<LoadedExtract> {
  const { store } = surroundings;
  const held = await findMendable(store, mended.file, mended.sheet);
  if (held === undefined) return refused(stray(mended));
  const matched = await match(gridOfMended(mended), layoutOf(held, layouts));
  if ("code" in matched) return refused(matched);
  const { own, strays } = sortMended(mended, held);
  const never = strays.map(({ row }) => problem("row-never-aside", { ...placeOf(matched.grid), row }));
  const before = await mendedBefore(matched, own, held, surroundings);
  const added = await inTransaction(store, () => addRows(matched, own, held, surroundings));
  return { ...added, problems: [...never, ...before, ...added.problems] };
}

/** The rows that were set aside from the extract, and those that never were. Where the store does not know, all of them were. */
function sortMended(mended: MendedRows, { rows_aside }: Mendable) {
  const aside = rows_aside === null ? undefined : new Set(rows_aside.split(" ").map(Number));
  const isOwn = ({ row }: GridRow) => aside?.has(row) ?? true;
  const strays = mended.rows.filter((each) => !isOwn(each));
  return { own: { ...mended, rows: mended.rows.filter(isOwn) }, strays };
}

/**
 * The layout that the extract was read by. The school year that a title or a name gave it then is known; and wherever its
 * headings stood, in however many rows, a rejects file has them in one.
 */
function layoutOf({ layout, periods }: Mendable, layouts: readonly Layout[]): readonly Layout[] {
  const [only, ...others] = periodsIn(periods);
  const isKnown = only !== undefined && others.length === 0;
  return layouts
    .filter(({ id }) => id === layout)
    .map((one) => ({
      ...one,
      header: { rows: 1 },
      period: one.period !== undefined && isKnown ? { constant: only } : one.period,
    }));
}

async function addRows(
  matched: Matched,
  mended: MendedRows,
  held: Mendable,
  surroundings: Surroundings,
): Promise<Outcome<LoadedExtract>> {
  const { store, settings } = surroundings;
  const id = await beginExtract(store, matched, held.sha256, settings.now);
  const writer = new ExtractWriter(store.connection, matched.kind, id);
  const known = writer.copyFrom(held.id);
  const fresh = { ...mended, rows: mended.rows.filter(({ row }) => !known.has(row)) };
  if (fresh.rows.length === 0) return unchanged(matched, held, surroundings);
  const grid = gridOfMended(fresh);
  const { account } = await takeRows({ ...matched, grid }, surroundings, writer);
  await screenMended({ ...matched, grid }, writer, account, known);
  const others = await otherSheets(matched, id, held, store);
  await screenAmongOthers({ ...matched, grid }, { id, writer, account, known, others }, store);
  if (nothingMended(writer, known, account)) {
    const { keep, result } = await unchanged(matched, held, surroundings);
    return { keep, result: { ...result, problems: account.problems, rejects: account.rejects } };
  }
  const lacking = await checkResults({ matched, id, writer }, store);
  const { periods, placed } = await countRows(store, matched.kind, id);
  const place = await findSuccession(store, matched, { id, sha256: held.sha256, periods });
  if (place.refusal !== undefined) return { keep: false, result: refused(place.refusal) };
  const settled = contradictedBy(fresh, mended, account, known);
  const back = comingBack(fresh, known);
  const tally = await together(held, { ...account.tally(), settled, back }, surroundings);
  if (tally.rejected < 0) return { keep: false, result: refused(stray(mended)) };
  await settleExtract(store, id, { ...tally, stored: writer.stored }, periods, place);
  await writeAside(store, id, held.rows_aside);
  await writeQuestions(store, matched, id);
  const { placedAnew, mistakes } = await settleReference(store, matched);
  const said = { placed, placedAnew, replaced: [held.file], replacedPartOf: [], unchanged: false };
  const receipt = await receiptOf(surroundings, matched, id, said);
  const fractions = await tellFractions(store, matched.kind, id);
  const problems = [...account.problems, ...lacking, ...mistakes, ...fractions];
  return { keep: true, result: { receipt, problems, rejects: account.rejects, id } };
}

/** The other sheets of the workbook that rows of a sheet were set aside from. */
async function otherSheets(
  { kind, grid }: Matched,
  id: number,
  { sha256 }: Mendable,
  store: Store,
): Promise<readonly Held[]> {
  const held = await currentExtracts(store, kind.name, id);
  return held.filter((other) => other.sha256 === sha256 && other.sheet !== (grid.sheet ?? null));
}

/** Whether every row is still wrong: the extract stays, and no other takes its place. */
function nothingMended(writer: ExtractWriter, known: ReadonlySet<number>, account: Account): boolean {
  return writer.stored === known.size && Object.keys(account.tally().leftOut).length === 0;
}

/** A mended row that another row of its key contradicts is set aside again; the row that was there before stays. */
async function screenMended(
  matched: Matched,
  writer: ExtractWriter,
  account: Account,
  known: ReadonlySet<number>,
): Promise<void> {
  const { leftOut, rejected, beside } = checkRepeats(matched, writer);
  const isFresh = ([row]: readonly [number, unknown]) => !known.has(row);
  const screened = {
    leftOut,
    rejected: new Map([...rejected].filter(isFresh)),
    beside: new Map([...beside].filter(([row, other]) => !known.has(row) || !known.has(other))),
  };
  writer.remove([...leftOut.keys(), ...screened.rejected.keys()]);
  await settleRepeats(matched, screened, account);
}

/** How many rows were set aside only because a row contradicts them that counts now, and were taken out of the rejects file. */
function contradictedBy(fresh: MendedRows, mended: MendedRows, account: Account, known: ReadonlySet<number>): number {
  const still = new Set(account.rejects.map(({ problems: [first] }) => first?.place.row));
  const others = fresh.rows.filter(({ row }) => !still.has(row)).flatMap(({ row }) => fresh.contradicts.get(row) ?? []);
  const there = new Set(mended.rows.map(({ row }) => row));
  return new Set(others.filter((row) => !there.has(row) && !known.has(row))).size;
}

/** How many were settled so before, and come back all the same: their lines name a row that is stored already. */
function comingBack({ rows, contradicts }: MendedRows, known: ReadonlySet<number>): number {
  return rows.filter(({ row }) => contradicts.get(row)?.some((other) => known.has(other))).length;
}

/**
 * What the extract comes to with the mended rows: as many are read as before, and fewer of them rejected. Those that a mended
 * row settles are left out from now on; one of them that comes back all the same is left out no longer.
 */
async function together(
  held: Mendable,
  mended: Omit<Tally, "stored"> & { readonly settled: number; readonly back: number },
  { store }: Surroundings,
): Promise<Omit<Tally, "stored">> {
  const leftOut: Record<string, number> = { ...(await leftOutOf(store, held.id)) };
  for (const [rule, rows] of Object.entries(mended.leftOut)) leftOut[rule] = (leftOut[rule] ?? 0) + rows;
  const { [ruleWording.contradicted]: before = 0, ...others } = leftOut;
  const back = Math.min(before, mended.back);
  const rejected = held.rows_rejected - (mended.read - back) + mended.rejected;
  const settled = Math.min(mended.settled, Math.max(0, rejected));
  const contradicted = before - back + settled;
  return {
    read: held.rows_read,
    rejected: rejected - settled,
    leftOut: { ...others, ...(contradicted > 0 && { [ruleWording.contradicted]: contradicted }) },
  };
}

async function unchanged(
  matched: Matched,
  held: Mendable,
  surroundings: Surroundings,
): Promise<Outcome<LoadedExtract>> {
  const receipt = await unchangedReceipt(surroundings, matched, held.id);
  return { keep: false, result: { receipt, problems: [], rejects: [] } };
}

function refused(finding: Problem): LoadedExtract {
  return { receipt: undefined, problems: [finding], rejects: [] };
}

/** The extract that the rows say they are from is not in force, or has fewer rows set aside than come here. */
function stray({ from, file }: MendedRows): Problem {
  return problem("rejects-stray", { file: from }, { found: file });
}
