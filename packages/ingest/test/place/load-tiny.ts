import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { emptyStore } from "../../../../fixtures/empty-store.ts";
import { type IngestReport, ingest, type Store } from "../../src/index.ts";

/** A folder and a store that end with the test; each call of `load` puts files there and loads them on a day. */
export async function tinyCounty() {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-tiny-"));
  const store = await emptyStore();
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const load = (now: string, files: Readonly<Record<string, readonly string[]>>): Promise<IngestReport> => {
    const paths = Object.entries(files).map(([name, lines]) => {
      writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
      return join(folder, name);
    });
    return ingest(paths, store, { now });
  };
  return { store, load };
}

/** Fixed-period exclusions of March, one a row: the school and postcode of each, under the headings of the county's file. */
export function exclusions(
  rows: readonly (readonly [school: string, postcode: string])[],
  year = 2004,
): readonly string[] {
  const lines = rows.map(
    ([school, postcode], index) =>
      `${upn(index)},14/03/1993,F,${school},Primary,${postcode},F,${10 + index}/03/${year},PP,Upheld`,
  );
  return ["UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome", ...lines];
}

/** Numbers of different pupils, whose check letters may be wrong: that is a warning. */
function upn(index: number): string {
  return `A8862001000${String(index).padStart(2, "0")}`;
}

/** Where the exclusions in force ended, in the order of their rows: "LCSP05", or the placing; for homes with area and reason. */
export async function whereRowsAre(store: Store): Promise<readonly string[]> {
  const current = store.db.selectFrom("extract").select("id").where("superseded_by", "is", null);
  const rows = await store.db
    .selectFrom("exclusion")
    .selectAll()
    .where("extract_id", "in", current)
    .orderBy("row")
    .execute();
  return rows.map((row) => `${row.school_lcsp ?? row.school_placing} ${row.home_lcsp ?? row.home_placing}`);
}

/** What is kept of each home, and why it ended where it did. */
export async function homesKept(store: Store) {
  const rows = await store.db.selectFrom("exclusion").selectAll().orderBy("extract_id").orderBy("row").execute();
  return rows.map(({ home_lcsp, home_placing, home_area, home_reason }) => [
    home_lcsp ?? home_placing,
    home_area,
    home_reason,
  ]);
}
