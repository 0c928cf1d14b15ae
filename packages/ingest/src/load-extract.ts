import { placeOf } from "./match/match.ts";
import type { Extract } from "./match-files.ts";
import { type Problem, problem } from "./problem.ts";
import type { Receipt, RejectedRow } from "./report.ts";
import { RowSorter } from "./row-sorter.ts";
import { screen } from "./screen/screen.ts";
import { settleReference } from "./settle-reference.ts";
import { settleRepeats } from "./settle-repeats.ts";
import { countRows } from "./store/count-rows.ts";
import { ExtractWriter } from "./store/extract-writer.ts";
import { beginExtract, settleExtract } from "./store/extracts.ts";
import { findUnchanged } from "./store/find-unchanged.ts";
import { receiptOf } from "./store/receipt.ts";
import { type Succession, succession } from "./store/succession.ts";
import { inTransaction, type Outcome } from "./store/transaction.ts";
import type { Surroundings } from "./surroundings.ts";

/** What became of one extract. Without a receipt nothing of it is in the store. */
export interface LoadedExtract {
  readonly receipt: Receipt | undefined;
  readonly problems: readonly Problem[];
  readonly rejects: readonly RejectedRow[];
}

/** Loads one extract as a whole or not at all; the same content again changes nothing. */
export async function loadExtract(extract: Extract, surroundings: Surroundings): Promise<LoadedExtract> {
  const { store } = surroundings;
  const held = await findUnchanged(store, extract.matched, extract.sha256, surroundings.contents);
  if (held === undefined) return inTransaction(store, () => write(extract, surroundings));
  if (held.besides !== undefined) return refused(twice(extract, held.besides)).result;
  const { placed } = await countRows(store, extract.matched.kind, held.id);
  const said = { placed, placedAnew: 0, replaced: [], unchanged: true };
  const receipt = await receiptOf(surroundings, extract.matched, held.id, said);
  return { receipt, problems: [], rejects: [] };
}

async function write(extract: Extract, surroundings: Surroundings): Promise<Outcome<LoadedExtract>> {
  const { store, settings } = surroundings;
  const { matched, sha256 } = extract;
  const id = await beginExtract(store, matched, sha256, settings.now);
  const writer = new ExtractWriter(store.connection, matched.kind, id);
  const sorter = new RowSorter(matched, surroundings, writer);
  const finding = await sorter.takeAll();
  if (finding !== undefined) return refused(finding);
  await settleRepeats(matched, screen(matched, writer), sorter);
  const { periods, placed } = await countRows(store, matched.kind, id);
  const place = await succession(store, matched, { id, sha256, periods });
  const refusal = place.refusal ?? sideBySide(extract, place, surroundings);
  if (refusal !== undefined) return refused(refusal);
  await settleExtract(store, id, { ...sorter.tally(), stored: writer.stored }, periods, place);
  const { placedAnew, mistakes } = await settleReference(store, matched);
  const replaced = place.replaces.map((each) => each.file);
  const receipt = await receiptOf(surroundings, matched, id, { placed, placedAnew, replaced, unchanged: false });
  const problems = [
    ...matched.warnings,
    ...sorter.problems,
    ...mistakes,
    ...olderIssue(extract, place),
    ...withoutRows(extract, sorter),
  ];
  return { keep: true, result: { receipt, problems, rejects: sorter.rejects } };
}

function refused(finding: Problem): Outcome<LoadedExtract> {
  return { keep: false, result: { receipt: undefined, problems: [finding], rejects: [] } };
}

/** A header and nothing below it replaces nothing and adds nothing: that must not go without a word. */
function withoutRows({ matched }: Extract, sorter: RowSorter): readonly Problem[] {
  return sorter.tally().read === 0 ? [problem("extract-without-rows", placeOf(matched.grid))] : [];
}

/** Two extracts of one layout and the same years that lie side by side: nothing tells which of them is right. */
function sideBySide(extract: Extract, { replaces }: Succession, { contents }: Surroundings): Problem | undefined {
  const others = replaces.filter(({ sha256 }) => sha256 !== extract.sha256 && contents.has(sha256));
  const other = others.find(({ issue }) => issue === extract.matched.issue);
  return other && twice(extract, other.file);
}

function twice({ matched }: Extract, other: string): Problem {
  return problem("extract-twice", placeOf(matched.grid), { facts: { other } });
}

function olderIssue({ matched }: Extract, { yieldsTo }: Succession): readonly Problem[] {
  if (yieldsTo === undefined) return [];
  const facts = { issue: matched.issue, other: yieldsTo.file, held: yieldsTo.issue };
  return [problem("extract-older", placeOf(matched.grid), { facts })];
}
