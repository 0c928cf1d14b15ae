import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ingest, listExtracts, openStore, type Store } from "../src/index.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-issues-"));
  store = await openStore(":memory:");
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const headings = "UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome";
const exclusion = (day: number) => `D886200100001,14/03/1993,F,8869001,Primary,TN1 1CC,F,${day}/03/2004,PP,Upheld`;

/** Loads exclusions that began on the given days of March 2004. */
async function load(file: string, days: readonly number[]) {
  const path = join(folder, file);
  writeFileSync(path, `${[headings, ...days.map(exclusion)].join("\n")}\n`);
  return ingest(path, store);
}

/** The days that the extract in force holds. */
async function inForce(): Promise<readonly string[]> {
  const current = store.db.selectFrom("extract").select("id").where("superseded_by", "is", null);
  const rows = await store.db
    .selectFrom("exclusion")
    .select("date")
    .where("extract_id", "in", current)
    .orderBy("date")
    .execute();
  return rows.map(({ date }) => date.slice(-2));
}

const issues = { provisional: [11], revised: [11, 12], final: [11, 12, 13] } as const;
const orders = [
  ["provisional", "revised", "final"],
  ["provisional", "final", "revised"],
  ["revised", "provisional", "final"],
  ["revised", "final", "provisional"],
  ["final", "provisional", "revised"],
  ["final", "revised", "provisional"],
] as const;

describe("issues of one extract", () => {
  it.each(orders)("loaded as %s, %s, %s leave the final one in force", async (...order) => {
    for (const issue of order) await load(`Exclusions 0304 ${issue}.csv`, issues[issue]);
    expect(await inForce()).toEqual(["11", "12", "13"]);
    const held = await listExtracts(store);
    expect(held.filter(({ supersededBy }) => supersededBy === null)).toMatchObject([{ issue: "final" }]);
    expect(held).toHaveLength(3);
  });

  it("of the same standing go by the order of loading, also where the later has fewer rows", async () => {
    await load("Exclusions 0304.csv", [11, 12, 13]);
    const { receipts } = await load("Exclusions 0304 corrected.csv", [11, 13]);
    expect(receipts).toMatchObject([{ stored: 2, replaced: ["Exclusions 0304.csv"] }]);
    expect(await inForce()).toEqual(["11", "13"]);
  });

  it("that come back when what replaced them is gone are in force again", async () => {
    await load("Exclusions 0304.csv", [11, 12, 13]);
    await load("Exclusions 0304 corrected.csv", [11, 13]);
    expect((await load("Exclusions 0304.csv", [11, 12, 13])).receipts).toMatchObject([
      { unchanged: false, replaced: ["Exclusions 0304 corrected.csv"] },
    ]);
    expect(await inForce()).toEqual(["11", "12", "13"]);
  });

  it("that are less settled change nothing when they come back", async () => {
    await load("Exclusions 0304 provisional.csv", [11]);
    await load("Exclusions 0304 final.csv", [11, 12]);
    expect((await load("Exclusions 0304 provisional.csv", [11])).receipts).toMatchObject([{ unchanged: true }]);
    expect(await inForce()).toEqual(["11", "12"]);
  });

  it("that lie side by side with different rows are a question, whichever came first", async () => {
    await load("Exclusions 0304.csv", [11, 12, 13]);
    await load("Exclusions 0304 corrected.csv", [11, 13]);
    const { problems, receipts } = await ingest(folder, store);
    expect(problems).toMatchObject([
      {
        code: "extract-twice",
        place: { file: "Exclusions 0304.csv" },
        facts: { other: "Exclusions 0304 corrected.csv" },
      },
    ]);
    expect(receipts).toMatchObject([{ file: "Exclusions 0304 corrected.csv", unchanged: true }]);
    const fresh = await openStore(":memory:");
    const together = await ingest(folder, fresh);
    await fresh.close();
    expect(together.problems).toMatchObject([{ code: "extract-twice", blocks: "file" }]);
  });

  it("are one where their content is, whatever their names", async () => {
    await load("Exclusions 0304.csv", [11]);
    const { receipts, problems } = await load("Copy of exclusions 0304.csv", [11]);
    expect(receipts).toMatchObject([{ unchanged: true, loadedAs: "Exclusions 0304.csv" }]);
    expect(problems).toEqual([]);
    expect(await listExtracts(store)).toHaveLength(1);
  });
});
