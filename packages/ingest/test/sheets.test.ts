import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { ingest, type Store, writeRejects } from "../src/index.ts";

// "Pupils" has pupils 1 to 5 in rows 2 to 6. "Special schools" has pupil 2 as she is there, pupil 3 with an English level
// of 2 where "Pupils" has 4, and pupil 6.
const workbook = fileURLToPath(
  new URL("../../../fixtures/faults/row-on-two-sheets/in/KS2 2008 pupil.xlsx", import.meta.url),
);

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-sheets-"));
  store = await emptyStore();
  copyFileSync(workbook, join(folder, "KS2 2008 pupil.xlsx"));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const load = () => ingest(folder, store, { now: "2008-11-01" });

/** Sheet and row of each pupil in force, and how many pupils they are. */
async function counted() {
  const rows = await store.db
    .selectFrom("key_stage_2")
    .innerJoin("extract", "extract.id", "key_stage_2.extract_id")
    .select(["sheet", "row", "pupil"])
    .where("superseded_by", "is", null)
    .orderBy("sheet")
    .orderBy("row")
    .execute();
  return {
    rows: rows.map(({ sheet, row }) => `${sheet} ${row}`),
    pupils: new Set(rows.map(({ pupil }) => pupil)).size,
  };
}

describe("rows that stand on two sheets of a workbook", () => {
  it("count once where they are alike, and not where they differ", async () => {
    await load();
    const rows = ["Pupils 2", "Pupils 3", "Pupils 5", "Pupils 6", "Special schools 4"];
    expect(await counted()).toEqual({ rows, pupils: 5 });
  });

  it("are told of again while they are set aside, and nothing is loaded twice", async () => {
    const first = await load();
    const again = await load();
    const told = [
      { code: "row-elsewhere", place: { sheet: "Pupils", row: 4 } },
      { code: "row-elsewhere", place: { sheet: "Special schools", row: 3 } },
    ];
    expect(first.problems).toMatchObject(told);
    expect(again.problems).toMatchObject(told);
    expect((await counted()).pupils).toBe(5);
  });

  it("count once where both come back as they were in a rejects file", async () => {
    const { rejects } = await load();
    await writeRejects({ rejects }, join(folder, "rejects.csv"));
    const { problems } = await load();
    expect(await counted()).toEqual({
      rows: ["Pupils 2", "Pupils 3", "Pupils 4", "Pupils 5", "Pupils 6", "Special schools 4"],
      pupils: 6,
    });
    expect(problems).toMatchObject([{ code: "row-elsewhere", place: { sheet: "Special schools", row: 3 } }]);
  });
});
