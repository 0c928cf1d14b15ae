import { type Matched, placeOf } from "../match/match.ts";
import { gridOfMended, type MendedRows } from "../match/mended-rows.ts";
import { type Problem, problem } from "../problem.ts";
import { ExtractWriter } from "../store/extract-writer.ts";
import { beginExtract } from "../store/extracts.ts";
import type { Mendable } from "../store/find-mendable.ts";
import { rowsHeld } from "../store/rows-held.ts";
import { rowsThatDiffer } from "../store/rows-that-differ.ts";
import { inTransaction } from "../store/transaction.ts";
import { quiet, type Surroundings } from "./surroundings.ts";
import { takeRows } from "./take-rows.ts";

/**
 * A finding for each row of a rejects file that the extract holds already with other values: the stored one stays, and a
 * person must know. They are read in a transaction of which nothing stays.
 */
export async function mendedBefore(
  matched: Matched,
  mended: MendedRows,
  held: Mendable,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const { store, settings } = surroundings;
  const known = await rowsHeld(store, matched.kind, held.id);
  const again = { ...mended, rows: mended.rows.filter(({ row }) => known.has(row)) };
  if (again.rows.length === 0) return [];
  return inTransaction(store, async () => {
    const id = await beginExtract(store, matched, held.sha256, settings.now);
    const writer = new ExtractWriter(store.connection, matched.kind, id);
    await takeRows({ ...matched, grid: gridOfMended(again) }, quiet(surroundings), writer);
    const differing = await rowsThatDiffer(store, matched.kind, id, held.id);
    const place = placeOf(matched.grid);
    return { keep: false, result: differing.map((row) => problem("row-mended-before", { ...place, row })) };
  });
}
