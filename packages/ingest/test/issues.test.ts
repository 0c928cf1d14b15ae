import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { ingest, listExtracts, type Store, withdraw } from "../src/index.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-issues-"));
  store = await emptyStore();
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

  it("replace nothing of which they have less than half, as half a county or another term has", async () => {
    await load("Exclusions 0304 autumn.csv", [11, 12, 13]);
    const spring = await load("Exclusions 0304 spring.csv", [13, 14, 15, 16]);
    const apart = { code: "extract-apart", facts: { other: "Exclusions 0304 autumn.csv", rows: 4, shared: 1 } };
    expect(spring).toMatchObject({ problems: [apart], receipts: [] });
    expect(await inForce()).toEqual(["11", "12", "13"]);
    // Nor do they give way to them without a word.
    const facts = { ...apart.facts, rows: 1, shared: 0 };
    expect((await load("Exclusions 0304 provisional.csv", [14])).problems).toMatchObject([{ ...apart, facts }]);
    await load("Exclusions 0304 both.csv", [11, 12, 13, 14, 15, 16]);
    expect(await inForce()).toEqual(["11", "12", "13", "14", "15", "16"]);
  });

  it("that were withdrawn leave their place to what has other rows", async () => {
    await load("Exclusions 0304 autumn.csv", [11, 12]);
    const [autumn] = await listExtracts(store);
    await withdraw(store, autumn?.id ?? 0, "2099-12-31");
    expect((await load("Exclusions 0304 spring.csv", [13, 14])).problems).toEqual([]);
    expect(await inForce()).toEqual(["13", "14"]);
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

  it("that lie side by side with different rows are a question: the one loaded before counts, and of two new ones neither", async () => {
    await load("Exclusions 0304.csv", [11, 12, 13]);
    await load("Exclusions 0304 corrected.csv", [11, 13]);
    const { problems, receipts } = await ingest(folder, store);
    expect(problems).toMatchObject([
      {
        code: "extract-twice",
        place: { file: "Exclusions 0304.csv" },
        facts: { other: "Exclusions 0304 corrected.csv", rows: "different" },
      },
    ]);
    expect(receipts).toMatchObject([{ file: "Exclusions 0304 corrected.csv", unchanged: true }]);
    const fresh = await emptyStore();
    const together = await ingest(folder, fresh);
    expect(together.problems).toMatchObject([
      { code: "extract-twice", place: { file: "Exclusions 0304 corrected.csv" }, facts: { rows: "neither" } },
      { code: "extract-twice", place: { file: "Exclusions 0304.csv" }, facts: { rows: "neither" } },
    ]);
    expect(together.receipts).toEqual([]);
    expect(await listExtracts(fresh)).toEqual([]);
    await fresh.close();
  });

  it("that lie side by side leave what was loaded before them in force, be they three, with a copy of one", async () => {
    await load("Exclusions 0304.csv", [11]);
    const days = { "a copy": [12], a: [12], b: [13], c: [14] };
    const files = Object.entries(days).map(([name, each]) => {
      const path = join(folder, `Exclusions 0304 ${name}.csv`);
      writeFileSync(path, `${[headings, ...each.map(exclusion)].join("\n")}\n`);
      return path;
    });
    for (const order of [files, [...files].reverse()]) {
      const { problems, receipts, rejects } = await ingest(order, store);
      expect(problems.map(({ place }) => place.file)).toEqual(files.map((path) => basename(path)));
      expect([receipts, rejects]).toEqual([[], []]);
      expect(await inForce()).toEqual(["11"]);
      expect(await listExtracts(store)).toHaveLength(1);
    }
  });

  it("that are less settled count in place of two that contradict each other, and nothing else is said of them", async () => {
    const days = { "final a": [11, 12], "final b": [11, 13], provisional: [11] };
    const files = Object.entries(days).map(([name, each]) => {
      const path = join(folder, `Exclusions 0304 ${name}.csv`);
      writeFileSync(path, `${[headings, ...each.map(exclusion)].join("\n")}\n`);
      return path;
    });
    const { problems, receipts } = await ingest(files, store);
    expect(problems.map(({ code }) => code)).toEqual(["extract-twice", "extract-twice"]);
    expect(receipts).toMatchObject([{ issue: "provisional", replaced: [] }]);
    expect(await inForce()).toEqual(["11"]);
  });

  it("that say more of the same content under another name are taken at their word, once", async () => {
    await load("Exclusions 0304 final.csv", [11]);
    await load("Exclusions 0304 provisional.csv", [11, 12]);
    expect(await inForce()).toEqual(["11"]);
    const { receipts } = await load("Exclusions 0304 final, newer.csv", [11, 12]);
    expect(receipts).toMatchObject([{ issue: "final", replaced: ["Exclusions 0304 final.csv"] }]);
    expect((await load("Exclusions 0304 provisional.csv", [11, 12])).receipts).toMatchObject([{ unchanged: true }]);
    expect(await inForce()).toEqual(["11", "12"]);
  });

  it("are one where their content is, whatever their names", async () => {
    await load("Exclusions 0304.csv", [11]);
    const { receipts, problems } = await load("Copy of exclusions 0304.csv", [11]);
    expect(receipts).toMatchObject([{ unchanged: true, loadedAs: "Exclusions 0304.csv" }]);
    expect(problems).toEqual([]);
    expect(await listExtracts(store)).toHaveLength(1);
  });
});

describe("an extract that does not say its issue", () => {
  const unsaid = "Exclusions 0304.csv";
  const named = (issue: string) => `Exclusions 0304 ${issue}.csv`;
  const codes = ({ problems }: Awaited<ReturnType<typeof load>>) => problems.map(({ code }) => code);

  it("is kept as such", async () => {
    expect((await load(unsaid, [11])).receipts).toMatchObject([{ issue: "not-said" }]);
  });

  it.each(["revised", "final"])("yields to one that came in a later run and is %s, with a word", async (issue) => {
    await load(unsaid, [11]);
    const later = await load(named(issue), [11, 12]);
    expect(later.receipts).toMatchObject([{ replaced: [unsaid] }]);
    expect(later.problems).toMatchObject([
      { code: "issue-not-said", blocks: "nothing", facts: { issue, other: unsaid, held: "not-said" } },
    ]);
    expect(await inForce()).toEqual(["11", "12"]);
    // Both in one folder from now on: what was decided stays so.
    expect(codes(await ingest(folder, store))).toEqual([]);
    expect(await inForce()).toEqual(["11", "12"]);
  });

  it("goes before a revised one that came in an earlier run, and the revised is back when it is gone", async () => {
    await load(named("revised"), [11]);
    expect(codes(await load(unsaid, [11, 12]))).toEqual(["issue-not-said"]);
    expect(await inForce()).toEqual(["11", "12"]);
    expect(codes(await ingest(folder, store))).toEqual([]);
    expect(codes(await load(named("revised"), [11]))).toEqual(["issue-not-said"]);
    expect(await inForce()).toEqual(["11"]);
    // The other way round nothing comes back: a revised issue says that it is later.
    expect((await load(unsaid, [11, 12])).receipts).toMatchObject([{ unchanged: true }]);
  });

  it("never goes before a final one, and always before a provisional one", async () => {
    await load(named("final"), [11]);
    expect(codes(await load(unsaid, [11, 12]))).toEqual(["extract-older"]);
    expect(await inForce()).toEqual(["11"]);
    const other = await emptyStore();
    await ingest(join(folder, unsaid), other);
    writeFileSync(join(folder, named("provisional")), `${headings}\n${exclusion(12)}\n`);
    const { problems } = await ingest(join(folder, named("provisional")), other);
    await other.close();
    expect(problems).toMatchObject([{ code: "extract-older", facts: { held: "not-said" } }]);
  });

  it("is a question where a revised one comes in the same run, and none beside a final one", async () => {
    for (const [issue, day] of [["revised", 12] as const, ["final", 13] as const]) {
      const one = join(folder, unsaid);
      const other = join(folder, named(issue));
      writeFileSync(one, `${headings}\n${exclusion(11)}\n`);
      writeFileSync(other, `${headings}\n${exclusion(11)}\n${exclusion(day)}\n`);
      const fresh = await emptyStore();
      const { problems } = await ingest([one, other], fresh);
      await fresh.close();
      // Of the two names the one with the word for the issue comes first, so that the other is met as the older.
      expect(problems.map(({ code }) => code)).toEqual(
        issue === "final" ? ["extract-older"] : ["extract-twice", "extract-twice"],
      );
    }
  });
});

describe("an extract of another layout that holds some of the same rows", () => {
  /** Loads the same under the heading "Excluded on", which the county's layout does not know. */
  async function loadOther(file: string, days: readonly number[]) {
    const layouts = join(folder, "layouts");
    mkdirSync(layouts);
    const columns = "columns: { date: [Excluded on] }";
    writeFileSync(join(layouts, "other.yaml"), `id: other\nextends: kent-exclusions\ntitle: Other\n${columns}\n`);
    const path = join(folder, file);
    writeFileSync(path, `${[headings.replace("Start Date", "Excluded on"), ...days.map(exclusion)].join("\n")}\n`);
    return ingest(path, store, { layouts });
  }

  // By hand: of the other's seven days one is in the final issue. Of the provisional one's, which counts in no case, two are in the other.
  it("takes its rows from the next that counts, and none from one that gives way to a more settled one", async () => {
    await load("Exclusions 0304 final.csv", [11, 12, 13, 14, 15, 16]);
    const other = await loadOther("Exclusions 0304 other.csv", [16, 21, 22, 23, 24, 25, 26]);
    expect(other.receipts).toMatchObject([{ stored: 6, leftOut: { "the same exclusion again": 1 } }]);
    const { receipts } = await load("Exclusions 0304 provisional.csv", [11, 12, 13, 14, 16, 21]);
    expect(receipts).toMatchObject([{ read: 6, stored: 6, leftOut: {} }]);
    const { receipts: next } = await load("Exclusions 0304 final corrected.csv", [11, 12, 13, 14, 16, 21]);
    expect(next).toMatchObject([{ read: 6, stored: 5, leftOut: { "the same exclusion again": 1 } }]);
  });
});

describe("the next issue of an extract", () => {
  const names = ["Exclusions 0304 north.xlsx", "Exclusions 0304 north, newer.xlsx"] as const;

  /** Loads a workbook: the days of each of its sheets by name. */
  async function loadSheets(file: string, sheets: Readonly<Record<string, readonly number[]>>) {
    const workbook = new ExcelJS.Workbook();
    for (const [name, days] of Object.entries(sheets)) {
      const rows = [headings, ...days.map(exclusion)].map((line) => line.split(","));
      workbook.addWorksheet(name).addRows(rows);
    }
    await workbook.xlsx.writeFile(join(folder, file));
    return ingest(join(folder, file), store);
  }

  it("may be a workbook where the one before was a text, and a text again", async () => {
    await load("Exclusions 0304.csv", [11]);
    const workbook = await loadSheets(names[0], { Pupils: [11, 12] });
    expect(workbook.receipts).toMatchObject([{ replaced: ["Exclusions 0304.csv"] }]);
    expect(await inForce()).toEqual(["11", "12"]);
    expect((await load("Exclusions 0304 b.csv", [12, 13])).receipts).toMatchObject([{ replaced: [names[0]] }]);
    expect(await inForce()).toEqual(["12", "13"]);
  });

  it("may have another name for its sheet", async () => {
    await loadSheets(names[0], { Pupils: [11] });
    const { receipts, problems } = await loadSheets(names[1], { "Pupils (2)": [11, 12] });
    expect(problems).toEqual([]);
    expect(receipts).toMatchObject([{ replaced: [names[0]] }]);
    expect(await inForce()).toEqual(["11", "12"]);
  });

  it("takes the place of the sheet of its name where two of a workbook hold the same years", async () => {
    await loadSheets(names[0], { North: [11], South: [12] });
    await loadSheets(names[1], { North: [11, 13], South: [12, 14] });
    expect(await inForce()).toEqual(["11", "12", "13", "14"]);
  });

  it("is a question where it has the name of neither of two such sheets", async () => {
    await loadSheets(names[0], { North: [11], South: [12] });
    expect((await load("Exclusions 0304.csv", [13])).problems).toMatchObject([
      { code: "sheet-unclear", blocks: "file", facts: { other: names[0], sheets: '"North", "South"' } },
    ]);
    expect(await inForce()).toEqual(["11", "12"]);
  });

  it("is a question beside a file of the same rows, which are said to be the same", async () => {
    await load("Exclusions 0304.csv", [11, 12]);
    await loadSheets(names[0], { Pupils: [12, 11] });
    // Each way round: the file that was replaced comes back, and both come to a store for the first time.
    const fresh = await emptyStore();
    for (const { problems } of [await ingest(folder, store), await ingest(folder, fresh)])
      expect(problems).toMatchObject([{ code: "extract-twice", facts: { rows: "same" } }]);
    await fresh.close();
  });
});

describe("an extract with far fewer rows than the one that it replaces", () => {
  const days = Array.from({ length: 20 }, (_, index) => index + 11);

  it("is in force, and told of", async () => {
    await load("Exclusions 0304.csv", days);
    const { problems } = await load("Exclusions 0304 corrections.csv", [12, 13, 14]);
    expect(problems).toMatchObject([
      { code: "extract-shrunken", blocks: "nothing", facts: { rows: 3, other: "Exclusions 0304.csv", held: 20 } },
    ]);
    expect(await inForce()).toEqual(["12", "13", "14"]);
  });

  it("is not told of where it has half of them, or where the others were few", async () => {
    await load("Exclusions 0304.csv", days);
    expect((await load("Exclusions 0304 b.csv", days.slice(10))).problems).toEqual([]);
    await load("Exclusions 0405.csv", days.slice(0, 9));
    const { problems } = await load("Exclusions 0405 b.csv", [12]);
    expect(problems.map(({ code }) => code)).toEqual(["day-outside-year"]);
  });

  it("gives way again to the other, where that comes back with the corrections in it", async () => {
    await load("Exclusions 0304.csv", days);
    await load("Exclusions 0304 corrections.csv", [12]);
    const { problems } = await load("Exclusions 0304.csv", days.slice(1));
    expect(problems).toEqual([]);
    expect(await inForce()).toHaveLength(19);
  });
});
