import type { Place } from "../finding.ts";
import { periodContaining } from "../kinds/fields/date.ts";
import type { Kind } from "../kinds/kind.ts";
import { placeOf } from "../match/match.ts";
import type { Period } from "../period.ts";
import { type Problem, problem } from "../problem.ts";
import type { Receipt, RejectedRow } from "../report.ts";
import { countRows } from "../store/count-rows.ts";
import { settleExtract, writeAside } from "../store/extracts.ts";
import { type Apart, findApart } from "../store/find-apart.ts";
import { findSuccession } from "../store/find-succession.ts";
import { findUnchanged } from "../store/find-unchanged.ts";
import { holdsSameRows } from "../store/holds-same-rows.ts";
import { receiptOf, unchangedReceipt } from "../store/receipt.ts";
import type { ExtractIssue } from "../store/schema.ts";
import { shrunken } from "../store/shrunken.ts";
import type { Succession } from "../store/succession.ts";
import { inTransaction, type Outcome } from "../store/transaction.ts";
import { writeMissingQuestions, writeQuestions } from "../store/write-questions.ts";
import type { Account } from "./account.ts";
import type { AmongSheets } from "./among-sheets.ts";
import type { Extract } from "./match-files.ts";
import { screenAmongOthers } from "./screen-among-others.ts";
import { settleReference } from "./settle-reference.ts";
import { sortRows } from "./sort-rows.ts";
import type { Surroundings } from "./surroundings.ts";
import { tellFractions } from "./tell-fractions.ts";

/** What became of one extract. Without a receipt nothing of it is in the store. */
export interface LoadedExtract {
  readonly receipt: Receipt | undefined;
  readonly problems: readonly Problem[];
  readonly rejects: readonly RejectedRow[];
  /** Its id in the store; undefined where nothing of it is there. */
  readonly id?: number;
  /** The id of another of the same run that it contradicts: nothing tells which of them is right, and neither may count. */
  readonly contradicts?: number;
}

/** Loads one extract as a whole or not at all; the same content again changes nothing. */
export async function loadExtract(extract: Extract, surroundings: Surroundings): Promise<LoadedExtract> {
  const { store } = surroundings;
  const held = await findUnchanged(store, extract.matched, extract.sha256, surroundings.contents);
  if (held === undefined) return loadAnew(extract, surroundings);
  if (held.besides !== undefined) return (await twice(extract, held.id, held.besides, surroundings)).result;
  await writeMissingQuestions(store, extract.matched, held.id);
  return asHeld(extract, held.id, surroundings);
}

async function loadAnew(extract: Extract, surroundings: Surroundings): Promise<LoadedExtract> {
  const among = await surroundings.amongSheets(extract, surroundings);
  if (among?.refusal !== undefined) return refused(among.refusal).result;
  return inTransaction(surroundings.store, () => write(extract, surroundings, among));
}

/** What the store holds of the very same content stays as it is. */
async function asHeld({ matched }: Extract, id: number, surroundings: Surroundings): Promise<LoadedExtract> {
  return { receipt: await unchangedReceipt(surroundings, matched, id), problems: [], rejects: [], id };
}

async function write(
  extract: Extract,
  surroundings: Surroundings,
  among: AmongSheets | undefined,
): Promise<Outcome<LoadedExtract>> {
  const { store } = surroundings;
  const { matched, sha256 } = extract;
  const { id, writer, account, finding } = await sortRows(extract, surroundings, among);
  if (finding !== undefined) return refused(finding);
  const counted = await countRows(store, matched.kind, id, writer.groups);
  const { periods } = counted;
  const early = yearToCome(extract, periods, surroundings.settings.now);
  if (early !== undefined) return refused(early);
  const place = await findSuccession(store, matched, { id, sha256, periods });
  if (place.refusal !== undefined) return refused(place.refusal);
  const dispute = await sideBySide(extract, id, place, surroundings);
  if (dispute !== undefined) return dispute;
  const part = await findApart(store, matched.kind, { id, sha256 }, place);
  if (part !== undefined) return refused(apart(extract, part));
  const fuller = place.replaces.find((held) => held.sha256 === sha256 && held.rows_stored > writer.stored);
  // Rows of it were mended since: reading the file again would lose them.
  if (fuller !== undefined) return { keep: false, result: await asHeld(extract, fuller.id, surroundings) };
  await screenAmongOthers(matched, { id, writer, account, others: place.beside }, store);
  const { placed } = place.beside.length === 0 ? counted : await countRows(store, matched.kind, id, writer.groups);
  await settleExtract(store, id, { ...account.tally(), stored: writer.stored }, periods, place);
  await writeAside(store, id, account.rowsAside());
  await writeQuestions(store, matched, id);
  const { placedAnew, mistakes } = await settleReference(store, matched);
  const replaced = place.replaces.map((each) => each.file);
  const replacedPartOf = place.replacesPartOf.map((each) => each.file);
  const told = { placed, placedAnew, replaced, replacedPartOf, unchanged: false };
  const receipt = await receiptOf(surroundings, matched, id, told);
  const problems = [
    ...matched.warnings,
    ...account.problems,
    ...mistakes,
    ...(await tellFractions(store, matched.kind, id)),
    ...olderIssue(extract, place),
    ...unsaidIssue(extract, place),
    ...withoutRows(extract, account),
    ...hiddenRows(extract),
    ...shrunken(matched, { sha256, rows: writer.stored }, place.replaces),
  ];
  return { keep: true, result: { receipt, problems, rejects: account.rejects, id } };
}

function refused(finding: Problem): Outcome<LoadedExtract> {
  return { keep: false, result: { receipt: undefined, problems: [finding], rejects: [] } };
}

/** Rows of a school year that has not begun by the day of the run, of a kind that looks back: their year is a slip. */
function yearToCome({ matched }: Extract, periods: readonly Period[], now: string): Problem | undefined {
  const current = periodContaining(now);
  const period = matched.kind.ahead ? undefined : periods.find((each) => current !== undefined && each > current);
  return period && problem("year-to-come", placeOf(matched.grid), { facts: { period } });
}

/** A header and nothing below it replaces nothing and adds nothing: that must not go without a word. */
function withoutRows({ matched }: Extract, account: Account): readonly Problem[] {
  return account.tally().read === 0 ? [problem("extract-without-rows", placeOf(matched.grid))] : [];
}

/** Rows that a filter hides are counted: who looks at the sheet sees fewer. */
function hiddenRows({ matched: { grid } }: Extract): readonly Problem[] {
  const rows = grid.hiddenRows?.() ?? 0;
  return rows > 0 ? [problem("rows-hidden", placeOf(grid), { facts: { rows } })] : [];
}

/**
 * Two extracts of one layout and the same years that lie side by side, and say the same of how settled they are: nothing
 * tells which of them is right. Where one does not say it, the one that came in a later run does.
 */
async function sideBySide(
  extract: Extract,
  id: number,
  { disputes }: Succession,
  surroundings: Surroundings,
): Promise<Outcome<LoadedExtract> | undefined> {
  const { contents, newestBefore } = surroundings;
  const others = disputes.filter(({ sha256 }) => sha256 !== extract.sha256 && contents.has(sha256));
  const other = others.find((each) => each.issue === extract.matched.issue || each.id > newestBefore);
  return other && twice(extract, id, other, surroundings);
}

async function twice(
  { matched }: Extract,
  id: number,
  other: { readonly id: number; readonly file: string },
  { store, newestBefore }: Surroundings,
): Promise<Outcome<LoadedExtract>> {
  const rows = (await holdsSameRows(store, matched.kind, id, other.id)) ? "same" : "different";
  const neither = rows === "different" && other.id > newestBefore;
  const { keep, result } = refused(
    besides(placeOf(matched.grid), matched.kind, other.file, neither ? "neither" : rows),
  );
  return { keep, result: neither ? { ...result, contradicts: other.id } : result };
}

/** `rows`: those of the other, which counts, are the same or different; or neither counts, as both come for the first time. */
export function besides(
  place: Place,
  kind: Pick<Kind, "name" | "reference">,
  other: string,
  rows: "same" | "different" | "neither",
): Problem {
  return problem("extract-twice", place, { facts: { other, rows, table: kind.reference ? kind.name : "" } });
}

function apart({ matched }: Extract, { held, rows: [own], shared }: Apart): Problem {
  return problem("extract-apart", placeOf(matched.grid), { facts: { other: held.file, rows: own, shared } });
}

function olderIssue({ matched }: Extract, { yieldsTo }: Succession): readonly Problem[] {
  if (yieldsTo === undefined) return [];
  const facts = { issue: matched.issue, other: yieldsTo.file, held: yieldsTo.issue };
  return [problem("extract-older", placeOf(matched.grid), { facts })];
}

/** Of two as settled as each other one does not say so: which goes before, the order of loading has decided. */
function unsaidIssue({ matched, sha256 }: Extract, { replaces, replacesPartOf }: Succession): readonly Problem[] {
  const others = [...replaces, ...replacesPartOf].filter((other) => other.sha256 !== sha256);
  const other = others.find(({ issue }) => isDoubtful([issue, matched.issue]));
  if (other === undefined) return [];
  const facts = { issue: matched.issue, other: other.file, held: other.issue };
  return [problem("issue-not-said", placeOf(matched.grid), { facts })];
}

/** A provisional issue is less settled than any other, said or not. */
function isDoubtful(issues: readonly ExtractIssue[]): boolean {
  return issues.includes("not-said") && new Set(issues).size === 2 && !issues.includes("provisional");
}
