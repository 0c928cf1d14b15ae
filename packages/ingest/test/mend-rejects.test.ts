import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { ingest, type Store, viewAsOf, writeRejects } from "../src/index.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-mend-"));
  store = await emptyStore();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const headings = "UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome";
const row = (upn: string, type: string, date = "14/03/2004") =>
  `${upn},14/03/1993,F,8869001,Primary,TN1 1CC,${type},${date},PP,Upheld`;
const good = [row("D886200100001", "F"), row("H801200001001", "F"), row("D886200100001", "P", "15/03/2004")];
const name = "Exclusions 0304.csv";
const at = (file: string) => join(folder, file);
const write = (file: string, rows: readonly string[]) => writeFileSync(at(file), `${[headings, ...rows].join("\n")}\n`);

/** Loads a file; its rejected rows go into "rejects.csv". */
async function load(file: string, now = "2004-09-01") {
  const report = await ingest(at(file), store, { now });
  if (report.rejects.length > 0) await writeRejects(report, at("rejects.csv"));
  return report;
}

/** What an analyst does in Excel: one text for another, wherever it stands. */
const mend = (from: string, to: string) =>
  writeFileSync(at("rejects.csv"), readFileSync(at("rejects.csv"), "utf8").replaceAll(from, to));

const current = ({ db } = store) =>
  db
    .selectFrom("exclusion")
    .select(["row", "type", "date", "school", "school_placing", "home_placing"])
    .where("extract_id", "in", db.selectFrom("extract").select("id").where("superseded_by", "is", null))
    .orderBy("row")
    .execute();

describe("a rejects file that comes again", () => {
  beforeEach(async () => {
    write(name, [good[0] ?? "", row("H801200001001", "Q"), row("D886200100001", "P", "31/02/2004")]);
    await load(name);
  });

  it("adds its mended rows to the extract that they came from", async () => {
    mend(",Q,", ",F,");
    mend("31/02/2004", "15/03/2004");
    const { receipts, problems, rejects } = await load("rejects.csv");
    expect(problems).toEqual([]);
    expect(rejects).toEqual([]);
    expect(receipts).toMatchObject([{ file: name, read: 3, stored: 3, rejected: 0, unchanged: false }]);
    const mended = await current();
    const clean = await emptyStore();
    write(name, good);
    await ingest(at(name), clean);
    const unspoilt = await current(clean);
    await clean.close();
    expect(mended).toEqual(unspoilt);
  });

  it("says of a row that comes again with other values that it stays as it was mended first", async () => {
    mend(",Q,", ",F,");
    mend("31/02/2004", "15/03/2004");
    await load("rejects.csv");
    mend("15/03/2004", "16/03/2004");
    const { receipts, problems } = await load("rejects.csv");
    expect(problems).toMatchObject([{ code: "row-mended-before", blocks: "row", place: { file: name, row: 4 } }]);
    expect(receipts).toMatchObject([{ stored: 3, rejected: 0, unchanged: true }]);
    expect((await current()).map(({ date }) => date)).toEqual(["2004-03-14", "2004-03-14", "2004-03-15"]);
  });

  it.each([5000, 2])(
    "says of row %i, which was not set aside, that it can't be loaded, and loads the others",
    async (stray) => {
      mend(",Q,", ",F,");
      mend(",,4,", `,,${stray},`);
      mend("31/02/2004", "15/03/2004");
      const { receipts, problems } = await load("rejects.csv");
      expect(problems).toMatchObject([{ code: "row-never-aside", blocks: "row", place: { file: name, row: stray } }]);
      expect(receipts).toMatchObject([{ read: 3, stored: 2, rejected: 1 }]);
      expect((await current()).map((each) => each.row)).toEqual([2, 3]);
      // What was set aside once is known of the mended extract too.
      mend(`,,${stray},`, ",,4,");
      expect((await load("rejects.csv")).receipts).toMatchObject([{ read: 3, stored: 3, rejected: 0 }]);
    },
  );

  it("is taken as it is where the store is of a version that did not know which rows were set aside", async () => {
    await store.db.updateTable("extract").set({ rows_aside: null }).execute();
    mend(",Q,", ",F,");
    const { receipts, problems } = await load("rejects.csv");
    expect(receipts).toMatchObject([{ read: 3, stored: 2, rejected: 1 }]);
    expect(problems).toMatchObject([{ code: "value-unreadable", place: { row: 4 } }]);
  });

  it("is told of once where it is loaded with its file for the first time", async () => {
    mend(",Q,", ",F,");
    const fresh = await emptyStore();
    const { rejects, problems } = await ingest([at(name), at("rejects.csv")], fresh);
    await fresh.close();
    expect(rejects).toMatchObject([{ problems: [{ place: { file: name, row: 4 } }] }]);
    expect(problems).toEqual(rejects[0]?.problems);
  });

  it("keeps the rows that are not mended aside, and counts none twice", async () => {
    mend(",Q,", ",F,");
    const first = await load("rejects.csv");
    expect(first.receipts).toMatchObject([{ read: 3, stored: 2, rejected: 1 }]);
    expect(first.problems).toMatchObject([{ code: "value-unreadable", place: { file: name, row: 4 } }]);
    // The rejects file now holds the one row that is left.
    mend("31/02/2004", "15/03/2004");
    expect((await load("rejects.csv")).receipts).toMatchObject([{ read: 3, stored: 3, rejected: 0 }]);
    expect((await load("rejects.csv")).receipts).toMatchObject([{ read: 3, stored: 3, unchanged: true }]);
    expect((await load(name)).receipts).toMatchObject([{ read: 3, stored: 3, rejected: 0, unchanged: true }]);
    expect(await current()).toHaveLength(3);
  });

  it("lists the rows that are left when their file comes again, as that file has them, and none that is mended", async () => {
    const all = await load(name);
    expect(all.rejects.map(({ problems }) => problems[0]?.place.row)).toEqual([3, 4]);
    mend(",Q,", ",F,");
    await load("rejects.csv");
    const { rejects, problems, receipts } = await load(name);
    expect(receipts).toMatchObject([{ unchanged: true, rejected: 1 }]);
    expect(rejects).toMatchObject([{ problems: [{ place: { file: name, row: 4 } }] }]);
    expect(problems).toEqual(rejects[0]?.problems);
    // With both files in one run each row is listed once, and what was read again is not kept.
    expect((await ingest([at(name), at("rejects.csv")], store)).rejects).toHaveLength(1);
    expect(await current()).toHaveLength(2);
    expect(await store.db.selectFrom("extract").select("id").execute()).toHaveLength(2);
  });

  it("keeps what is mended when a reference table changes and the first file is read again", async () => {
    mend(",Q,", ",F,");
    await load("rejects.csv");
    writeFileSync(at("postcodes.csv"), "postcode,lcsp\nTN1 1CC,LCSP05\n");
    await ingest(at("postcodes.csv"), store, { now: "2004-09-01" });
    const { receipts, rejects } = await load(name);
    expect(receipts).toMatchObject([{ unchanged: true, stored: 2, rejected: 1 }]);
    expect(rejects.map(({ problems }) => problems[0]?.place.row)).toEqual([4]);
    expect((await current()).map((each) => each.row)).toEqual([2, 3]);
  });

  it("leaves what was reported on an earlier day as it was", async () => {
    mend(",Q,", ",F,");
    await load("rejects.csv", "2004-09-02");
    await viewAsOf(store, "2004-09-01");
    expect(await current()).toHaveLength(1);
  });

  it("sets a row aside again that another row contradicts", async () => {
    mend("31/02/2004", "15/03/2004");
    mend(row("H801200001001", "Q"), row("D886200100001", "F").replace("Upheld", "Retracted"));
    const { receipts, problems } = await load("rejects.csv");
    expect(receipts).toMatchObject([{ read: 3, stored: 2, rejected: 1 }]);
    expect(problems).toMatchObject([{ code: "rows-differ", place: { row: 3 }, facts: { others: "2" } }]);
    expect((await current()).map((each) => each.row)).toEqual([2, 4]);
  });

  it("is refused where its file is not in the store, or a row has lost its number", async () => {
    mend(name, "Exclusions 2004.csv");
    expect((await load("rejects.csv")).problems).toMatchObject([
      { code: "rejects-stray", found: "Exclusions 2004.csv" },
    ]);
    mend(",,3,", ",,three,");
    expect((await load("rejects.csv")).problems).toMatchObject([{ code: "rejects-unplaced", place: { row: 2 } }]);
  });

  it("is refused where its own columns were changed, and never taken for the whole of its extract", async () => {
    const written = readFileSync(at("rejects.csv"), "utf8").replace("\uFEFF", "");
    const before = await current();
    const changes = {
      "a column renamed": written.replace("What to do", "Done by"),
      "a column put before": written.replace(/^(?=.)/gm, "x,"),
      "columns taken out": written.replace(
        /^([^,]*,[^,]*,[^,]*),(?:"[^"]*"|[^,"]*),(?:"[^"]*"|[^,"]*),(?:"[^"]*"|[^,"]*),(?:"[^"]*"|[^,"]*),/gm,
        "$1,",
      ),
      "a line above": `Exclusions of 2003/04 for the school to mend\n${written.replace("Must be", "Should be")}`,
    };
    for (const [change, text] of Object.entries(changes)) {
      writeFileSync(at("Exclusions 0304 mended.csv"), text);
      const { problems, receipts } = await load("Exclusions 0304 mended.csv");
      expect(problems, change).toMatchObject([{ code: "rejects-reshaped", blocks: "file" }]);
      expect(receipts, change).toEqual([]);
    }
    expect(await current()).toEqual(before);
  });

  it("is refused with a line above its headings, which names no row", async () => {
    writeFileSync(at("mended.csv"), `For the school to mend\n${readFileSync(at("rejects.csv"), "utf8").slice(1)}`);
    expect((await load("mended.csv")).problems).toMatchObject([{ code: "rejects-unplaced", place: { row: 1 } }]);
  });
});

describe("a rejects file of a table whose headings stand in two rows", () => {
  const layout = `id: rates
kind: area-values
publisher: a county
title: rates
header: { row: 3, rows: 2 }
period: title
columns:
  level: { constant: district }
  area: [District]
measures:
  - { indicator: falls, numerator: Falls Number, value: Falls Rate }
  - { indicator: transport, numerator: Transport Number, value: Transport Rate }
`;

  it("has them in one, and can be loaded as well", async () => {
    mkdirSync(at("layouts"));
    writeFileSync(at("layouts/rates.yaml"), layout);
    writeFileSync(
      at("Rates.csv"),
      "Admissions 2006/07,,,,\n,,,,\nDistrict,Falls,,Transport,\n,Number,Rate,Number,Rate\nAshford,12,3.4,4,1.1\nDover,fifteen,3.9,5,1.2\n",
    );
    const options = { now: "2008-11-01", layouts: at("layouts") };
    const { rejects } = await ingest(at("Rates.csv"), store, options);
    await writeRejects({ rejects }, at("rejects.csv"));
    expect(readFileSync(at("rejects.csv"), "utf8")).toContain("District,Falls Number,Falls Rate,Transport Number");
    mend("Dover,fifteen", "Dover,15");
    const { receipts, problems } = await ingest(at("rejects.csv"), store, options);
    expect(problems).toEqual([]);
    expect(receipts).toMatchObject([{ file: "Rates.csv", read: 2, stored: 2, rejected: 0, periods: ["2006/07"] }]);
    const falls = await store.db
      .selectFrom("area_value")
      .select(["area", "numerator", "value"])
      .where("extract_id", "=", 2)
      .where("indicator", "=", "falls")
      .orderBy("row")
      .execute();
    expect(falls).toEqual([
      { area: "Ashford", numerator: 12, value: 3.4 },
      { area: "Dover", numerator: 15, value: 3.9 },
    ]);
  });
});

describe("a row that was too short", () => {
  const short = good[1]?.split(",").slice(0, 9).join(",") ?? "";
  const blanks = ",";

  beforeEach(async () => {
    write(name, [good[0] ?? "", short]);
    await load(name);
  });

  it.each([
    ["as it is", ""],
    ["with the blanks that a spreadsheet adds", blanks],
    ["with the blanks of a wider table below", `${blanks},,,`],
  ])("is set aside again %s", async (_, added) => {
    mend(short, `${short}${added}`);
    const { receipts, problems } = await load("rejects.csv");
    expect(receipts).toMatchObject([{ stored: 1, rejected: 1, unchanged: true }]);
    expect(problems).toMatchObject([{ code: "row-length", found: "9", expected: "10", place: { file: name, row: 3 } }]);
    expect(await current()).toHaveLength(1);
  });

  it("is taken back where its missing cells were filled", async () => {
    mend(short, `${short},Upheld`);
    expect((await load("rejects.csv")).receipts).toMatchObject([{ stored: 2, rejected: 0 }]);
  });

  it("is read with its last cells empty where its line no longer says how many were found", async () => {
    const [line = ""] = /^.*,,3,,9,10,/m.exec(readFileSync(at("rejects.csv"), "utf8")) ?? [];
    mend(line, line.replace(",9,10,", ",,10,"));
    // A fixed-period exclusion may lack its outcome: that is what is said now, and no longer the number of its cells.
    expect((await load("rejects.csv")).problems).toMatchObject([
      { code: "value-assumed", place: { row: 3, column: "Outcome" } },
    ]);
    expect(await current()).toHaveLength(2);
  });
});

describe("rows that contradict each other", () => {
  const other = (good[0] ?? "").replace("Upheld", "Retracted");
  /** Takes the line of a row out of the rejects file. */
  const takeOut = (number: number) => {
    const lines = readFileSync(at("rejects.csv"), "utf8").split("\r\n");
    writeFileSync(at("rejects.csv"), lines.filter((line) => !line.startsWith(`${name},,${number},`)).join("\r\n"));
  };

  beforeEach(async () => {
    write(name, [good[0] ?? "", row("H801200001001", "Q"), other]);
    expect((await load(name)).receipts).toMatchObject([{ read: 3, stored: 0, rejected: 3 }]);
  });

  it("are settled where one is taken out and the other loaded, whichever was right", async () => {
    takeOut(2);
    const { receipts, rejects } = await load("rejects.csv");
    const leftOut = { "another row of it counts": 1 };
    expect(receipts).toMatchObject([{ read: 3, stored: 1, rejected: 1, leftOut }]);
    expect(rejects).toMatchObject([{ problems: [{ place: { row: 3 } }] }]);
    expect((await current()).map((each) => each.row)).toEqual([4]);
    // The first file again lists the row that is left, and not the one that is settled.
    const again = await load(name);
    expect(again.receipts).toMatchObject([{ rejected: 1, unchanged: true }]);
    expect(again.rejects.map(({ problems }) => problems[0]?.place.row)).toEqual([3]);
  });

  it("stay aside while both are in the file", async () => {
    expect((await load("rejects.csv")).receipts).toMatchObject([{ stored: 0, rejected: 3, unchanged: true }]);
  });

  it("come back where the one that was taken out is mended after all", async () => {
    const both = readFileSync(at("rejects.csv"), "utf8");
    takeOut(2);
    takeOut(3);
    await load("rejects.csv");
    writeFileSync(at("rejects.csv"), both.replace(good[0] ?? "", good[2] ?? ""));
    const { receipts } = await load("rejects.csv");
    expect(receipts).toMatchObject([{ read: 3, stored: 2, rejected: 1 }]);
    expect(receipts[0]?.leftOut).toEqual({});
    expect((await current()).map((each) => each.row)).toEqual([2, 4]);
  });
});
