import { type Matched, placeOf } from "../match/match.ts";
import type { RejectedRow } from "../report.ts";
import { findInForce } from "../store/find-mendable.ts";
import { rowsHeld } from "../store/rows-held.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Extract } from "./match-files.ts";
import { sortRows } from "./sort-rows.ts";
import { quiet, type Surroundings } from "./surroundings.ts";

/**
 * The rows of a file that were set aside when it was loaded, and stand so still: the store keeps none of them, for they may
 * hold anything, but the file is here and has the same content. It is read as it was then, in a transaction of which nothing
 * stays. Left out are the rows that were mended since, or settled by one that was, and those that this run has listed already.
 */
export async function listRejectsAgain(
  extract: Extract,
  listed: readonly RejectedRow[],
  surroundings: Surroundings,
): Promise<readonly RejectedRow[]> {
  const { store } = surroundings;
  const held = await findInForce(store, extract);
  if (held === undefined || held.rows_rejected === 0) return [];
  const matched = named(extract.matched, held.file);
  const done = rowsOf(matched, listed);
  const left = held.rows_rejected - done.size;
  if (left <= 0) return [];
  const known = await rowsHeld(store, matched.kind, held.id);
  const among = await surroundings.amongSheets(extract, surroundings);
  return inTransaction(store, async () => {
    const { account } = await sortRows({ ...extract, matched }, quiet(surroundings), among);
    const still = account.rejects.filter((reject) => {
      const row = rowOf(reject);
      return !known.has(row) && !done.has(row);
    });
    return { keep: false, result: still.length > left ? still.filter((each) => !isContradicted(each, known)) : still };
  });
}

/** Whether a row was set aside only because one contradicts it that is stored now: that has settled it. */
function isContradicted({ problems: [first] }: RejectedRow, known: ReadonlySet<number>): boolean {
  return first?.code === "rows-differ" && (first.found?.match(/\d+/g) ?? []).some((row) => known.has(Number(row)));
}

/** By the name under which the extract is held: its rows, once mended, must find it. */
function named(matched: Matched, file: string): Matched {
  const { grid } = matched;
  return { ...matched, grid: { ...grid, file, batches: () => grid.batches() } };
}

function rowsOf({ grid }: Matched, rejects: readonly RejectedRow[]): ReadonlySet<number> {
  const { file, sheet } = placeOf(grid);
  const own = rejects.filter(({ problems: [first] }) => first?.place.file === file && first.place.sheet === sheet);
  return new Set(own.map(rowOf));
}

function rowOf({ problems: [first] }: RejectedRow): number {
  return first?.place.row ?? 0;
}
