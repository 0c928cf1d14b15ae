import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { ingest, type Store, writeRejects } from "../src/index.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-results-"));
  store = await emptyStore();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const headings =
  "UPN,DOB,Sex,FSM,SEN,Ethnicity,Language,DCSF No,Postcode,English,Reading,Writing,Maths,Science,KS1 Reading,KS1 Writing,KS1 Maths";

/** A pupil at the end of Key Stage 2 with level 4 in all but writing and science, as these cells say. */
const pupil = (number: number, writing = "", science = "") =>
  `A886200100${String(number).padStart(3, "0")},14/03/1997,F,N,S,WBRI,ENG,8869001,TN1 1CC,4,4,${writing},4,${science},2B,2B,2B`;
/** One that is set aside, for a level that there is not. */
const spoilt = (number: number, writing?: string) => pupil(number, writing, "4").replace("2B", "2Q");

const pupils = (many: number) => Array.from({ length: many }, (_, index) => pupil(index, "", "4"));

/** Loads pupils, and says what is told of columns: the code, the heading, and how many rows. Rows set aside go to a file. */
async function load(lines: readonly string[]) {
  writeFileSync(join(folder, "KS2 2008 pupil.csv"), `${[headings, ...lines].join("\n")}\n`);
  const report = await ingest(join(folder, "KS2 2008 pupil.csv"), store, { now: "2008-11-01" });
  await writeRejects(report, join(folder, "rejects.csv"));
  return told(report);
}

/** Mends the rows that were set aside, and loads them. */
async function mend() {
  const rejects = readFileSync(join(folder, "rejects.csv"), "utf8").replaceAll(",2Q,", ",2B,");
  writeFileSync(join(folder, "rejects.csv"), rejects);
  return told(await ingest(join(folder, "rejects.csv"), store, { now: "2008-11-01" }));
}

function told({ problems }: Awaited<ReturnType<typeof ingest>>) {
  const ofColumns = problems.filter(({ code }) => code.startsWith("result-") || code.startsWith("column-"));
  return ofColumns.map(({ code, place, facts: { rows } = {} }) => [code, place.column, rows]);
}

/** Why each pupil in force has no level in writing. */
async function reasons(): Promise<Readonly<Record<string, number>>> {
  const inForce = store.db.selectFrom("extract").select("id").where("superseded_by", "is", null);
  const rows = await store.db.selectFrom("key_stage_2").select("missing").where("extract_id", "in", inForce).execute();
  const counts: Record<string, number> = {};
  for (const { missing } of rows) {
    const reason = String(JSON.parse(missing ?? "{}").writing ?? "none");
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

describe("a result that none of a few pupils has", () => {
  it("is told, all columns in one, and counts as not there", async () => {
    expect(await load([pupil(1), pupil(2)])).toEqual([["result-lacking", "Writing, Science", 2]]);
    expect(await reasons()).toEqual({ "not-available": 2 });
  });

  it("is not told where one has it, or where each is hidden", async () => {
    expect(await load([pupil(1, "", "*"), pupil(2, "4", "*")])).toEqual([]);
  });

  it("is told again of the rows that a mended one joins, and not where that has it", async () => {
    await load([...pupils(2), spoilt(3)]);
    expect(await mend()).toEqual([["result-lacking", "Writing", 3]]);
    expect(await reasons()).toEqual({ "not-available": 3 });
    await load([...pupils(4), spoilt(5, "4")]);
    expect(await mend()).toEqual([]);
  });
});

test.each([
  [99, "result-unknown"],
  [100, "column-empty"],
])("a result that none of %i pupils has is told as %s", async (many, code) => {
  expect(await load(pupils(many))).toEqual([[code, "Writing", many]]);
});

describe("a result that none of twenty pupils has", () => {
  it("is hidden of a mended row too", async () => {
    await load([...pupils(20), spoilt(20)]);
    expect(await reasons()).toEqual({ suppressed: 20 });
    expect(await mend()).toEqual([["result-unknown", "Writing", 21]]);
    expect(await reasons()).toEqual({ suppressed: 21 });
  });

  it("is hidden of all where a mended row is the twentieth", async () => {
    expect(await load([...pupils(19), spoilt(19)])).toEqual([["result-lacking", "Writing", 19]]);
    expect(await mend()).toEqual([["result-unknown", "Writing", 20]]);
    expect(await reasons()).toEqual({ suppressed: 20 });
  });

  it("is hidden of the others where a few are hidden already", async () => {
    const hidden = pupil(20, "*", "4");
    expect(await load([...pupils(20), hidden])).toEqual([["result-unknown", "Writing", 21]]);
    expect(await reasons()).toEqual({ suppressed: 21 });
  });
});
