import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyStore } from "../../../fixtures/empty-store.ts";
import {
  ingest,
  listExtracts,
  newnessOfExtract,
  type Store,
  settlednessOfExtract,
  viewAsOf,
  writeRejects,
} from "../src/index.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-pieces-"));
  store = await emptyStore();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const headings: Readonly<Record<string, string>> = {
  figures: "Code,Level,Area,Year,Value",
  plans: "Plan,Theme,Priority,Priority Text,Indicators",
};

/** Loads lines such as "NI 92,authority,E10000016,2007/08,35.1". */
async function load(file: string, lines: readonly string[], kind = "figures", now = "2008-11-01") {
  writeFileSync(join(folder, file), `${[headings[kind], ...lines].join("\n")}\n`);
  return ingest(join(folder, file), store, { now, layouts: folder });
}

/** Values by indicator, each from the extract that goes before: what a reader of the store takes. */
async function inForce(): Promise<Readonly<Record<string, number | null>>> {
  const ranked = sql<number>`row_number() over (partition by "indicator", "period", "area"
    order by ${settlednessOfExtract()} desc, ${newnessOfExtract()} desc)`;
  const rows = await store.db
    .selectFrom("area_value")
    .innerJoin("extract", "extract.id", "area_value.extract_id")
    .where("superseded_by", "is", null)
    .select(["indicator", "value", ranked.as("place")])
    .orderBy("indicator")
    .execute();
  return Object.fromEntries(rows.filter(({ place }) => place === 1).map(({ indicator, value }) => [indicator, value]));
}

const layout = `id: figures
kind: area-values
publisher: a county
title: figures
columns:
  indicator: [Code]
  level: [Level]
  area: [Area]
  period: [Year]
  value: [Value]
`;
const kent = (indicator: string, value: number | string) => `${indicator},authority,E10000016,2007/08,${value}`;

describe("figures of which a newer file has only some", () => {
  beforeEach(() => writeFileSync(join(folder, "figures.yaml"), layout));

  it("are replaced one by one: those that only the older has stay in force", async () => {
    await load("a.csv", [kent("NI 92", 35.1), kent("NI 72", 48)]);
    const { receipts } = await load("b.csv", [kent("NI 92", 34.6), kent("NI 73", 71)], "figures", "2008-12-01");
    expect(receipts).toMatchObject([{ replaced: [], replacedPartOf: ["a.csv"] }]);
    expect(await inForce()).toEqual({ "NI 72": 48, "NI 73": 71, "NI 92": 34.6 });
    expect(await listExtracts(store)).toMatchObject([
      { file: "a.csv", supersededBy: null, partsReplaced: [{ by: 2, rows: 1 }] },
      { file: "b.csv", supersededBy: null, partsReplaced: [] },
    ]);
    await viewAsOf(store, "2008-11-30");
    expect(await inForce()).toEqual({ "NI 72": 48, "NI 92": 35.1 });
    expect(await listExtracts(store)).toMatchObject([{ file: "a.csv", partsReplaced: [] }]);
  });

  it("are replaced with their file by one that has them all, also one of more school years", async () => {
    await load("a.csv", [kent("NI 92", 35.1)]);
    const more = [kent("NI 92", 34.6), kent("NI 92", 36).replace("2007/08", "2006/07")];
    expect((await load("b.csv", more)).receipts).toMatchObject([{ replaced: ["a.csv"], replacedPartOf: [] }]);
  });

  it("stay where a file with some of them is less settled", async () => {
    await load("a final.csv", [kent("NI 92", 35.1), kent("NI 72", 48)]);
    await load("b provisional.csv", [kent("NI 92", 34.6), kent("NI 73", 71)]);
    expect(await inForce()).toEqual({ "NI 72": 48, "NI 73": 71, "NI 92": 35.1 });
    expect((await load("c provisional.csv", [kent("NI 92", 34.6)])).problems).toMatchObject([
      { code: "extract-older", facts: { other: "a final.csv" } },
    ]);
    expect((await listExtracts(store)).at(-1)).toMatchObject({ file: "c provisional.csv", supersededBy: 1 });
  });

  it("are a question where two files of one run differ in one, and none where they agree", async () => {
    const files = (value: number) => [
      ["a.csv", [kent("NI 92", 35.1), kent("NI 72", 48)]] as const,
      ["b.csv", [kent("NI 92", value), kent("NI 73", 71)]] as const,
    ];
    for (const [value, codes] of [[34.6, ["extract-twice", "extract-twice"]] as const, [35.1, []] as const]) {
      for (const [file, lines] of files(value))
        writeFileSync(join(folder, file), `${headings["figures"]}\n${lines.join("\n")}\n`);
      const fresh = await emptyStore();
      const { problems } = await ingest(
        ["a.csv", "b.csv"].map((file) => join(folder, file)),
        fresh,
        { layouts: folder },
      );
      await fresh.close();
      expect(problems.map(({ code }) => code)).toEqual(codes);
    }
  });

  it("that were mended in the older file do not go before those of the newer", async () => {
    const { rejects } = await load("a.csv", [kent("NI 92", 35.1), kent("NI 72", "many"), kent("NI 79", 67)]);
    await writeRejects({ rejects }, join(folder, "rejects.csv"));
    await load("b.csv", [kent("NI 92", 34.6), kent("NI 73", 71)]);
    const line = `a.csv,,3,,,,,${kent("NI 72", 48)}`;
    writeFileSync(
      join(folder, "rejects.csv"),
      `File,Sheet,Row,Column,Found,Must be,What to do,${headings["figures"]}\n${line}\n`,
    );
    await ingest(join(folder, "rejects.csv"), store, { layouts: folder });
    expect((await listExtracts(store)).map(({ supersededBy }) => supersededBy)).toEqual([3, null, null]);
    expect(await inForce()).toEqual({ "NI 72": 48, "NI 73": 71, "NI 79": 67, "NI 92": 34.6 });
  });
});

describe("plans of which a newer file has only some", () => {
  const priority = (lcsp: string, code: string) => `${lcsp},Be healthy,${code},Text,NI 72`;
  const current = async () => {
    const held = store.db.selectFrom("extract").select("id").where("superseded_by", "is", null);
    const rows = await store.db
      .selectFrom("plan_link")
      .select(["extract_id", "lcsp", "priority"])
      .where("extract_id", "in", held)
      .orderBy("extract_id")
      .orderBy("row")
      .execute();
    return rows.map(({ extract_id, lcsp, priority: code }) => `${extract_id} ${lcsp} ${code}`);
  };

  beforeEach(async () => {
    writeFileSync(join(folder, "partnerships.csv"), "code,name\nLCSP05,One\nLCSP23,Two\n");
    await ingest(join(folder, "partnerships.csv"), store, { now: "2008-11-01" });
  });

  it("are replaced by a plan that shares none of them: it is the same plan, and no other half of one", async () => {
    await load("a 2008.csv", [priority("LCSP05", "BH1"), priority("LCSP05", "BH2")], "plans");
    const { receipts, problems } = await load("b 2008.csv", [priority("LCSP05", "SS1")], "plans");
    expect(problems.map(({ code }) => code)).not.toContain("extract-apart");
    expect(receipts).toMatchObject([{ replaced: ["a 2008.csv"] }]);
    expect(await current()).toEqual(["3 LCSP05 SS1"]);
  });

  it("are replaced plan by plan, each whole", async () => {
    await load(
      "a 2008.csv",
      [priority("LCSP05", "BH1"), priority("LCSP05", "BH2"), priority("LCSP23", "BH1")],
      "plans",
    );
    const { receipts } = await load("b 2008.csv", [priority("LCSP05", "BH1")], "plans");
    expect(receipts).toMatchObject([{ replaced: [], replacedPartOf: ["a 2008.csv"] }]);
    expect(await current()).toEqual(["2 LCSP05 BH1", "2 LCSP05 BH2", "2 LCSP23 BH1", "3 LCSP05 BH1"]);
    expect((await listExtracts(store)).map(({ partsReplaced }) => partsReplaced)).toEqual([
      [],
      [{ by: 3, rows: 2 }],
      [],
    ]);
  });
});
