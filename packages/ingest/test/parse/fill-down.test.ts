import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { beforeEach, describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest.ts";
import { openStore } from "../../src/store/open-store.ts";

const layout = `id: rates
kind: admissions
publisher: A made-up publisher
title: Admissions, the district named once
period: { constant: 2006/07 }
columns:
  level: { constant: district }
  area: [District]
  cause: [Cause]
  admissions: [Number]
fill_down: [area]
leave_out:
  - { rule: total, matches: "^total" }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-fill-"));
  mkdirSync(join(folder, "in"));
  mkdirSync(join(folder, "layouts"));
  writeFileSync(join(folder, "layouts", "rates.yaml"), layout);
  return () => rmSync(folder, { recursive: true });
});

async function load(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, "in", name), content);
  const store = await openStore(":memory:");
  const report = await ingest(join(folder, "in"), store, { layouts: join(folder, "layouts") });
  const rows = await store.db.selectFrom("admission").select(["area", "cause", "admissions"]).orderBy("row").execute();
  await store.close();
  return { report, rows: rows.map(({ area, cause, admissions }) => [area, cause, admissions]) };
}

describe("a field that is written once for several rows", () => {
  it("has the value of the row above, not of a total in between", async () => {
    const { rows } = await load(
      "a.csv",
      "District,Cause,Number\nDover,Falls,12\n,Transport,4\nTotal Dover,,16\n,Burns,2\nThanet,Falls,15\n",
    );
    expect(rows).toEqual([
      ["Dover", "Falls", 12],
      ["Dover", "Transport", 4],
      ["Dover", "Burns", 2],
      ["Thanet", "Falls", 15],
    ]);
  });

  it("may be a merged cell of a workbook, whose last column it is", async () => {
    const sheet = utils.aoa_to_sheet([
      ["Cause", "Number", "District"],
      ["Falls", 12, "Dover"],
      ["Transport", 4],
    ]);
    sheet["!merges"] = [utils.decode_range("C2:C3")];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "A");
    expect((await load("a.xlsx", write(book, { type: "buffer", bookType: "xlsx" }))).rows).toEqual([
      ["Dover", "Falls", 12],
      ["Dover", "Transport", 4],
    ]);
  });

  it("stands in the rows that are set aside, so that they can be mended by themselves", async () => {
    const { report } = await load("a.csv", "District,Cause,Number\nDover,Falls,12\n,Transport,many\n");
    expect(report.rejects).toMatchObject([{ cells: ["Dover", "Transport", "many"] }]);
    const twice = await load("a.csv", "District,Cause,Number\nDover,Falls,12\n,Falls,13\n");
    expect(twice.report.rejects.map(({ cells }) => cells)).toEqual([
      ["Dover", "Falls", "12"],
      ["Dover", "Falls", "13"],
    ]);
  });

  it("is missing where no row above has it, and lengthens no row that is cut short", async () => {
    const { report } = await load("a.csv", "Number,Cause,District\n12,Falls,\n12,Falls,Dover\n4,Transport\n");
    expect(report.problems.map(({ code, place }) => [code, place.row])).toEqual([
      ["value-missing", 2],
      ["row-length", 4],
    ]);
  });
});
