import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { expect, it, onTestFinished } from "vitest";
import { matchFiles } from "../../src/load/match-files.ts";
import { loadLayouts } from "../../src/match/layout/load-layouts.ts";
import { describe as inWords } from "../../src/tell/describe.ts";

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const schools = [
  ["DfES No", "Name", "Phase", "LCSP"],
  [8869001, "Quillbeck", "primary", "LCSP05"],
];

/** What is found in a workbook with sheets of these rows. */
async function found(sheets: Sheets) {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-sheets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const workbook = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const path = join(folder, "schools.xlsx");
  writeFileSync(path, Buffer.from(await workbook.xlsx.writeBuffer()));
  const { extracts, problems, passedOver } = await matchFiles(
    [{ path, file: "schools.xlsx" }],
    await loadLayouts(),
    undefined,
  );
  return { tables: extracts.length, said: problems.map(inWords), passedOver };
}

it("passes over a sheet with nothing in it beside a table", async () => {
  expect(await found({ Sheet1: [], Schools: schools })).toEqual({
    tables: 1,
    said: [],
    passedOver: ['schools.xlsx, sheet "Sheet1"'],
  });
});

it("says that nothing is there where no sheet has anything", async () => {
  const { said } = await found({ Sheet1: [], Sheet2: [] });
  expect(said.join()).toContain('schools.xlsx, sheet "Sheet1"\n  There is nothing in this sheet.');
});

it("speaks of what is written rather than of a sheet with nothing in it", async () => {
  const { said } = await found({ Sheet1: [], Notes: [["About these schools"]] });
  expect(said.join()).toContain('schools.xlsx, sheet "Notes"\n  No layout fits.');
});
