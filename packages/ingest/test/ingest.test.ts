import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import { kent, loadedCounty } from "../../../fixtures/loaded-county.ts";
import { ingest } from "../src/ingest.ts";
import type { IngestReport, Receipt } from "../src/report.ts";
import { listExtracts } from "../src/store/list-extracts.ts";
import type { Store } from "../src/store/open-store.ts";

const partnerships = "code,name\nLCSP05,Cranbrook and Paddock Wood\nLCSP23,Tunbridge Wells\n";
const schools = (lcsp: string) => `dfe_number,name,phase,lcsp\n8869001,Quillbeck Primary School,primary,${lcsp}\n`;
const roll = (pupils: number) => `DfES No,School,Phase,Roll,FSM,SEN,EAL\n8869001,Quillbeck,Primary,${pupils},x,-,3\n`;

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-ingest-"));
  store = await emptyStore();
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
});

function put(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const load = (sources: string | readonly string[] = folder) => ingest(sources, store, { now: "2008-11-01" });

function sumOf(receipt: Receipt): number {
  return Object.values(receipt.leftOut).reduce((sum, rows) => sum + rows, receipt.stored + receipt.rejected);
}

describe("ingest of the made-up county", () => {
  let report: IngestReport;
  let county: Store;
  beforeAll(async () => {
    ({ store: county, report } = await loadedCounty());
  });

  /** How many figures of schools an extract in force holds. */
  async function schoolFigures(file: string): Promise<number> {
    const { rows } = await county.db
      .selectFrom("area_value")
      .innerJoin("extract", "extract.id", "area_value.extract_id")
      .select(({ fn }) => fn.countAll<number>().as("rows"))
      .where("extract.file", "=", file)
      .where("area_value.level", "=", "school")
      .executeTakeFirstOrThrow();
    return Number(rows);
  }

  it("loads every table of every year and rejects no row", () => {
    // Rows that two workbooks hide, counted in their XML with grep.
    expect(report.problems.map(({ code, place, facts }) => [code, place.file, facts?.["rows"]])).toEqual([
      ["rows-hidden", "KS1 2006-07 pupil.xlsx", 101],
      ["rows-hidden", "Looked after children 2006-07.xlsx", 37],
    ]);
    expect(report.rejects).toEqual([]);
    expect(report.receipts.length).toBeGreaterThanOrEqual(27);
  });

  it("accounts for every row, and for every stored row on each basis", async () => {
    for (const receipt of report.receipts) {
      expect(sumOf(receipt), receipt.file).toBe(receipt.read);
      // Of published figures those of schools alone are placed: a file may have figures of larger areas beside them.
      const placed = receipt.kind === "area-values" ? await schoolFigures(receipt.file) : receipt.stored;
      for (const counts of Object.values(receipt.placed)) {
        expect(counts.placed + counts["out-of-area"] + counts.unplaced, receipt.file).toBe(placed);
      }
    }
  });

  it("keeps no postcode, name or pupil number of a pupil", async () => {
    const row = await county.db.selectFrom("key_stage_2").selectAll().limit(1).executeTakeFirstOrThrow();
    expect(Object.keys(row)).not.toContain("postcode");
    expect(row.pupil).toMatch(/^[0-9a-f]{32}$/);
    expect(row.born).toMatch(/^\d{4}-\d\d$/);
  });

  it("knows a pupil again in another year of the same store", async () => {
    const years = await county.db
      .selectFrom("exclusion")
      .select(({ fn }) => ["pupil", fn.count<number>("row").as("rows")])
      .groupBy("pupil")
      .execute();
    const rows = years.reduce((sum, year) => sum + Number(year.rows), 0);
    expect(years.length).toBeLessThan(rows);
  });

  it("changes nothing when the same files come again", async () => {
    const before = await listExtracts(county);
    const again = await ingest(kent, county, { now: "2008-12-01" });
    expect(again.receipts.every((receipt) => receipt.unchanged)).toBe(true);
    expect(await listExtracts(county)).toEqual(before);
    expect(again.receipts.map(({ file, read, stored }) => ({ file, read, stored }))).toEqual(
      report.receipts.map(({ file, read, stored }) => ({ file, read, stored })),
    );
  });
});

describe("ingest of a newer file", () => {
  it("replaces the older of the same layout and years, and says so", async () => {
    const path = put("School roll January 2004.csv", roll(200));
    await load(path);
    writeFileSync(path, roll(201));
    const { receipts } = await load(path);
    expect(receipts[0]).toMatchObject({ replaced: ["School roll January 2004.csv"], unchanged: false });
    const [older, newer] = await listExtracts(store);
    expect(older?.supersededBy).toBe(newer?.id);
    expect(newer?.supersededBy).toBeNull();
  });

  it("does not let a provisional file replace a final one", async () => {
    await load(put("School roll January 2004 final.csv", roll(200)));
    const { receipts, problems } = await load(put("School roll January 2004 provisional.csv", roll(201)));
    expect(receipts[0]).toMatchObject({ issue: "provisional", replaced: [] });
    expect(problems.map(({ code }) => code)).toEqual(["extract-older"]);
    const [final, provisional] = await listExtracts(store);
    expect(provisional?.supersededBy).toBe(final?.id);
  });

  it("lets a revised file replace a provisional one in the same folder, whatever their names' order", async () => {
    put("School roll January 2004 provisional.csv", roll(200));
    put("School roll January 2004 revised.csv", roll(201));
    const { problems } = await load();
    expect(problems).toEqual([]);
    const current = (await listExtracts(store)).filter(({ supersededBy }) => supersededBy === null);
    expect(current.map(({ issue }) => issue)).toEqual(["revised"]);
  });

  it("places rows anew when the register of schools has changed since", async () => {
    put("partnerships.csv", partnerships);
    put("schools.csv", schools("LCSP05"));
    put("School roll January 2004.csv", roll(200));
    await load();
    put("schools.csv", schools("LCSP23"));
    const { receipts } = await load();
    expect(receipts.find(({ kind }) => kind === "schools")).toMatchObject({ unchanged: false, placedAnew: 1 });
    expect(receipts.at(-1)).toMatchObject({ kind: "school-roll", unchanged: true, placedAnew: 0 });
    const rows = await store.db.selectFrom("school_roll").select("school_lcsp").execute();
    expect(rows.map((row) => row.school_lcsp)).toEqual(["LCSP23"]);
  });
});

describe("ingest of files that can't be read", () => {
  it("names a missing path, and loads the others", async () => {
    const path = put("School roll January 2004.csv", roll(200));
    const report = await load([join(folder, "absent.csv"), path]);
    expect(report.problems.map(({ code }) => code)).toEqual(["file-missing"]);
    expect(report.receipts.map(({ stored }) => stored)).toEqual([1]);
  });

  it("leaves a broken file out whole, with what was read of it before it broke", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `886${1000 + index},A,Primary,10,1,1,1`);
    const lines = ["DfES No,School,Phase,Roll,FSM,SEN,EAL", ...rows, '8869999,"never closed,Primary,10,1,1,1'];
    const { problems } = await load(put("School roll January 2004.csv", `${lines.join("\n")}\n`));
    expect(problems).toMatchObject([{ code: "quote-unclosed", place: { row: 3002 } }]);
    expect(await listExtracts(store)).toEqual([]);
    expect(await store.db.selectFrom("school_roll").select("row").execute()).toEqual([]);
  });

  it("passes over files that are no tables, by name", async () => {
    put("README.md", "About this folder.");
    put("School roll January 2004.csv", roll(200));
    expect((await load()).passedOver).toEqual(["README.md"]);
  });
});

describe("what is stored", () => {
  it("keeps the reason for each missing value, and no value in its place", async () => {
    put("partnerships.csv", partnerships);
    put("schools.csv", schools("LCSP05"));
    put("School roll January 2004.csv", roll(200));
    await load();
    const row = await store.db.selectFrom("school_roll").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ period: "2003/04", school: "8869001", school_lcsp: "LCSP05", pupils: 200, eal: 3 });
    expect(row).toMatchObject({ fsm: null, sen: null, row: 2 });
    expect(JSON.parse(row.missing ?? "")).toMatchObject({ fsm: "suppressed", sen: "not-available" });
  });

  it("tells as it goes which file it is at and how many rows it has read", async () => {
    const path = put("School roll January 2004.csv", roll(200));
    const told: string[] = [];
    await ingest(path, store, {
      progress: {
        fileStarted: (file, position, files) => told.push(`${file} ${position} of ${files}`),
        rowsRead: (_, rows) => told.push(`${rows}`),
        fileEnded: (receipt) => told.push(`stored ${receipt.stored}`),
      },
    });
    expect(told[0]).toBe("School roll January 2004.csv 1 of 1");
    expect(told.at(-2)).toBe("1");
    expect(told.at(-1)).toBe("stored 1");
  });
});
