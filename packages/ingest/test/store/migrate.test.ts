import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, Migrator, SqliteDialect } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { first } from "../../src/store/migrations/001-first.ts";
import { openStore } from "../../src/store/open-store.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-migrate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A store as version 1 left it: its tables, its marks, one extract with one child. */
async function storeOfVersion1(path: string): Promise<void> {
  const connection = new Database(path);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection }) });
  await new Migrator({ db, provider: { getMigrations: async () => ({ "001-first": first }) } }).migrateToLatest();
  connection.pragma("application_id = 0x4c435350");
  connection.pragma("user_version = 1");
  connection.exec(`insert into extract values (1, 'key-stage-2', 'l', 'p', 'f.csv', null, '00', '2007/08', 'final', 1, 1, 0, '2008-11-01', null);
    insert into key_stage_2 (extract_id, row, period, pupil, school, school_placing, home_placing, sex, fsm, sen, ethnicity, language, english)
    values (1, 2, '2007/08', 'p', '8869001', 'unplaced', 'unplaced', 'female', 'eligible', 'none', 'WBRI', 'english', '4')`);
  await db.destroy();
}

it("brings a store of version 1 up to date, with its rows: what was not asked then is not known", async () => {
  const path = join(folder, "one.db");
  await storeOfVersion1(path);
  const store = await openStore(path);
  const rows = await store.db.selectFrom("key_stage_2").selectAll().execute();
  const extracts = await store.db.selectFrom("extract").select(["issue", "newness"]).execute();
  const surveyed = await store.db.selectFrom("survey_response").selectAll().execute();
  await store.close();
  expect(rows).toMatchObject([{ pupil: "p", english: "4", looked_after: "not-known", cva: null }]);
  expect(rows).toMatchObject([{ home_placing: "unplaced", home_area: null, home_reason: null, school_written: null }]);
  expect(surveyed).toEqual([]);
  // Its name, f.csv, says nothing of how settled it is: version 1 called that final.
  expect(extracts).toEqual([{ issue: "not-said", newness: null }]);
});
