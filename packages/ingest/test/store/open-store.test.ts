import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, openToRead } from "../../src/store/open-store.ts";
import { isReadOnly } from "../../src/store/store-error.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-store-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("openStore", () => {
  it("makes every table of the contract", async () => {
    const store = await openStore(":memory:");
    const tables = (await store.db.introspection.getTables()).map((table) => table.name);
    await store.close();
    expect(tables.sort()).toEqual(
      [
        "absence",
        "admission",
        "area_share",
        "area_value",
        "earlier_standing",
        "exclusion",
        "extract",
        "extract_left_out",
        "foundation_stage",
        "healthy_school",
        "inspection",
        "key_stage_1",
        "key_stage_2",
        "key_stage_4",
        "looked_after_child",
        "partnership",
        "plan_link",
        "postcode",
        "pupil_key",
        "school",
        "school_absence",
        "school_alias",
        "school_roll",
        "survey_figure",
        "survey_question",
        "survey_response",
        "target",
        "written_workbook",
      ].sort(),
    );
  });

  it("keeps what was written when it is opened again", async () => {
    const path = join(folder, "kept.db");
    const store = await openStore(path);
    await store.db.insertInto("written_workbook").values({ path: "a.xlsx", sha256: "00" }).execute();
    await store.close();
    const again = await openStore(path);
    expect(await again.db.selectFrom("written_workbook").selectAll().execute()).toEqual([
      { path: "a.xlsx", sha256: "00" },
    ]);
    await again.close();
  });

  it("refuses a file that is no database", async () => {
    const path = join(folder, "notes.txt");
    writeFileSync(path, "These are notes, and they are longer than a header of a hundred bytes would be. ".repeat(20));
    await expect(openStore(path)).rejects.toMatchObject({ name: "StoreError", code: "not-a-store", path });
  });

  it("refuses a database of another program", async () => {
    const path = join(folder, "other.db");
    const other = new Database(path);
    other.exec("create table recipe (name text)");
    other.close();
    await expect(openStore(path)).rejects.toMatchObject({ code: "not-a-store" });
  });

  it("refuses a store of a newer version", async () => {
    const path = join(folder, "newer.db");
    await (await openStore(path)).close();
    const newer = new Database(path);
    newer.pragma("user_version = 999");
    newer.close();
    await expect(openStore(path)).rejects.toMatchObject({ code: "newer-store" });
  });

  it("says what to do where the folder does not exist", async () => {
    await expect(openStore(join(folder, "absent", "a.db"))).rejects.toThrow(/Check that its folder exists/);
  });
});

describe("openToRead", () => {
  it("opens a store that may not be written, and what is written to it says so", async () => {
    const path = join(folder, "read-only.db");
    await (await openStore(path)).close();
    makeReadOnly(path);
    const store = await openToRead(path);
    expect(await store.db.selectFrom("extract").selectAll().execute()).toEqual([]);
    const written = store.db.insertInto("written_workbook").values({ path: "a.xlsx", sha256: "00" }).execute();
    await expect(written).rejects.toSatisfy(isReadOnly);
    await store.close();
  });

  it("opens one of an earlier version in a folder that may not be written, and leaves it as it is", async () => {
    const closed = mkdtempSync(join(folder, "closed-"));
    const path = join(closed, "earlier.db");
    await (await openStore(path)).close();
    const earlier = new Database(path);
    earlier.exec("drop table earlier_standing; drop table pupil_key; delete from kysely_migration where name > '006'");
    earlier.pragma("user_version = 5");
    earlier.close();
    const before = readFileSync(path);
    for (const each of [folder, closed, path]) chmodSync(each, each === folder ? 0o755 : 0o555);
    const script = join(import.meta.dirname, "read-as-another.mjs");
    const { stdout, stderr } = spawnSync(process.execPath, [script, path], { encoding: "utf8" });
    chmodSync(closed, 0o700);
    expect([stdout, stderr]).toEqual(["[]", ""]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

/** The format's number for writing is at byte 18; the database writes to no file of a format above 2. Source: "Database File Format", sqlite.org, 1.3.3. */
function makeReadOnly(path: string): void {
  const file = openSync(path, "r+");
  writeSync(file, Uint8Array.of(3), 0, 1, 18);
  closeSync(file);
}
