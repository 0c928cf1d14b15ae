import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, type Migration, Migrator, SqliteDialect } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { first } from "../../src/store/migrations/001-first.ts";
import { furtherKinds } from "../../src/store/migrations/002-further-kinds.ts";
import { placedAgain } from "../../src/store/migrations/003-placed-again.ts";
import { openStore } from "../../src/store/open-store.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-migrate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A store as an earlier version left it: its tables, its marks, and some rows. */
async function storeOf(path: string, migrations: Readonly<Record<string, Migration>>, rows: string): Promise<void> {
  const connection = new Database(path);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection }) });
  await new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest();
  connection.pragma("application_id = 0x4c435350");
  connection.pragma(`user_version = ${Object.keys(migrations).length}`);
  connection.exec(rows);
  await db.destroy();
}

const oneChild = `insert into extract values (1, 'key-stage-2', 'l', 'p', 'f.csv', null, '00', '2007/08', 'final', 1, 1, 0, '2008-11-01', null);
    insert into key_stage_2 (extract_id, row, period, pupil, school, school_placing, home_placing, sex, fsm, sen, ethnicity, language, english)
    values (1, 2, '2007/08', 'p', '8869001', 'unplaced', 'unplaced', 'female', 'eligible', 'none', 'WBRI', 'english', '4')`;

const oneQuestion = `insert into extract values (1, 'survey-table', 'l', 'p', 'f.csv', null, '00', '2007/08', 'final', 3, 3, 0, '2008-11-01', null, null);
  insert into survey_figure (extract_id, row, period, level, area, instrument, question, wording, answer) values
    (1, 2, '2007/08', 'partnership', 'A', 'primary', 'P1', 'Happy?', 'Yes'), (1, 3, '2007/08', 'partnership', 'A', 'primary', 'P1', 'Happy?', 'No'),
    (1, 4, '2007/08', 'partnership', 'B', 'primary', 'P1', 'Happy?', 'Yes')`;

it("brings a store of version 1 up to date, with its rows: what was not asked then is not known", async () => {
  const path = join(folder, "one.db");
  await storeOf(path, { "001-first": first }, oneChild);
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

it("brings a store of version 3 up to date, with the questions of its tables of the survey", async () => {
  const path = join(folder, "three.db");
  const third = { "001-first": first, "002-further-kinds": furtherKinds, "003-placed-again": placedAgain };
  await storeOf(path, third, oneQuestion);
  const store = await openStore(path);
  const put = await store.db.selectFrom("survey_question").selectAll().orderBy("place").execute();
  await store.close();
  const about = { extract_id: 1, period: "2007/08", instrument: "primary", question: "P1", wording: "Happy?" };
  expect(put).toEqual([
    { ...about, place: 2, answer: "Yes" },
    { ...about, place: 3, answer: "No" },
  ]);
});

it("brings a store of version 2 up to date, with the targets of a code under that", async () => {
  const path = join(folder, "two.db");
  const target =
    'insert into target (extract_id, row, period, indicator, measure, level, area, characteristic, "group", direction, source)';
  await storeOf(
    path,
    { "001-first": first, "002-further-kinds": furtherKinds },
    `insert into extract values (1, 'targets', 'l', 'p', 'f.csv', null, '00', '2008/09', 'final', 2, 2, 0, '2008-11-01', null);
    ${target} values (1, 2, '2008/09', 'NI 93', 'Progress', 'partnership', 'A', 'all', 'all', 'at-least', 'Plan'),
      (1, 3, '2008/09', null, 'Primary absence', 'partnership', 'A', 'all', 'all', 'at-most', 'Plan')`,
  );
  const store = await openStore(path);
  const held = await store.db.selectFrom("target").select("measure").orderBy("row").execute();
  await store.close();
  expect(held).toEqual([{ measure: "NI 93" }, { measure: "Primary absence" }]);
});
