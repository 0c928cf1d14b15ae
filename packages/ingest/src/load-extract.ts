import type { Extract } from "./match-files.ts";
import { type Problem, problem } from "./problem.ts";
import type { Receipt, RejectedRow } from "./report.ts";
import { RowSorter } from "./row-sorter.ts";
import { screen } from "./screen/screen.ts";
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
  const held = await findUnchanged(store, extract.matched, extract.sha256);
  if (held === undefined) return inTransaction(store, () => write(extract, surroundings));
  const { placed } = await countRows(store, extract.matched.kind, held);
  const receipt = await receiptOf(store, extract.matched, held, { placed, replaced: [], unchanged: true });
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
  if (place.refusal !== undefined) return refused(place.refusal);
  await settleExtract(store, id, { ...sorter.tally(), stored: writer.stored }, periods, place);
  const replaced = place.replaces.map((each) => each.file);
  const receipt = await receiptOf(store, matched, id, { placed, replaced, unchanged: false });
  const problems = [...matched.warnings, ...sorter.problems, ...successionWarnings(extract, place, surroundings)];
  surroundings.loadedBefore.add(id);
  return { keep: true, result: { receipt, problems, rejects: sorter.rejects } };
}

function refused(finding: Problem): Outcome<LoadedExtract> {
  return { keep: false, result: { receipt: undefined, problems: [finding], rejects: [] } };
}

function successionWarnings(
  { matched }: Extract,
  place: Succession,
  { loadedBefore }: Surroundings,
): readonly Problem[] {
  const { grid, issue } = matched;
  const where = { file: grid.file, ...(grid.sheet !== undefined && { sheet: grid.sheet }) };
  const { yieldsTo } = place;
  if (yieldsTo)
    return [problem("extract-older", where, { facts: { issue, other: yieldsTo.file, held: yieldsTo.issue } })];
  const twice = place.replaces.filter((other) => loadedBefore.has(other.id) && other.issue === issue);
  return twice.map((other) => problem("extract-twice", where, { facts: { other: other.file } }));
}
