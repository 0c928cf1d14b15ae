import type { Matched } from "../match/match.ts";
import type { Period } from "../period.ts";
import type { Store } from "./open-store.ts";
import type { Succession } from "./succession.ts";

/** Begins an extract, so that its rows can name it; what it comes to is written when it is settled. */
export async function beginExtract(
  { db }: Store,
  { kind, layout, grid, issue }: Matched,
  sha256: string,
  loadedOn: string,
): Promise<number> {
  const begun = await db
    .insertInto("extract")
    .values({
      kind: kind.name,
      layout: layout.id,
      publisher: layout.publisher,
      file: grid.file,
      sheet: grid.sheet ?? null,
      sha256,
      periods: "",
      issue,
      rows_read: 0,
      rows_stored: 0,
      rows_rejected: 0,
      loaded_on: loadedOn,
      superseded_by: null,
      newness: null,
      rows_aside: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return begun.id;
}

/** What an extract came to. `read` = `stored` + `rejected` + the sum of `leftOut`. */
export interface Tally {
  readonly read: number;
  readonly stored: number;
  readonly rejected: number;
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Writes which rows of an extract were set aside: only these can come back in a rejects file. Null where that is not known. */
export async function writeAside({ db }: Store, id: number, rows: string | null): Promise<void> {
  await db.updateTable("extract").set({ rows_aside: rows }).where("id", "=", id).execute();
}

/** Writes what an extract came to. Throws where its sums do not close: a row would have been lost by our own mistake. */
export async function settleExtract(
  { db }: Store,
  id: number,
  tally: Tally,
  periods: readonly Period[],
  { replaces, yieldsTo, newness }: Succession,
): Promise<void> {
  const leftOut = Object.entries(tally.leftOut);
  const accounted = leftOut.reduce((sum, [, rows]) => sum + rows, tally.stored + tally.rejected);
  if (accounted !== tally.read) throw new Error(`of ${tally.read} rows read ${accounted} are accounted for`);
  await db
    .updateTable("extract")
    .set({
      rows_read: tally.read,
      rows_stored: tally.stored,
      rows_rejected: tally.rejected,
      periods: periods.join(" "),
      superseded_by: yieldsTo?.id ?? null,
      newness: newness ?? null,
    })
    .where("id", "=", id)
    .execute();
  for (const [rule, rows] of leftOut)
    await db.insertInto("extract_left_out").values({ extract_id: id, rule, rows }).execute();
  const replaced = replaces.map((extract) => extract.id);
  await db.updateTable("extract").set({ superseded_by: id }).where("id", "in", replaced).execute();
}
