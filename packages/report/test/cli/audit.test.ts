import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faults } from "../audit/faults.ts";
import { goodWorkbook, patched } from "../audit/good-workbook.ts";
import { countyInAFolder, lcsp } from "./county.ts";

const folder = mkdtempSync(join(tmpdir(), "lcsp-audit-"));
const good = join(folder, "good.xlsx");
const bad = join(folder, "bad.xlsx");
const old = join(folder, "old.xls");

beforeAll(async () => {
  const bytes = await goodWorkbook();
  writeFileSync(good, bytes);
  writeFileSync(bad, patched(bytes, [...faults["font-face"], ...faults["table-name"], ...faults["document-title"]]));
  writeFileSync(old, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const withoutFolder = (text: string) => text.replaceAll(folder, "FOLDER");

describe("lcsp audit", () => {
  it("says every point of a workbook that keeps all, and ends with 0", async () => {
    const { exitCode, results, lastLine } = await lcsp("audit", good);
    expect(exitCode).toBe(0);
    expect(withoutFolder(results)).toMatchSnapshot();
    expect(withoutFolder(lastLine)).toBe("FOLDER/good.xlsx keeps all 52 points that apply to it.");
  });

  it("says where a workbook breaks a point, why it matters and how to mend it, and ends with 3", async () => {
    const { exitCode, results, lastLine } = await lcsp("audit", bad);
    expect(exitCode).toBe(3);
    const broken = results.split("\n").filter((line) => !/^ {2}(pass|n\/a)/.test(line));
    expect(withoutFolder(broken.join("\n"))).toMatchSnapshot();
    expect(withoutFolder(lastLine)).toBe(
      "FOLDER/bad.xlsx breaks 3 of the 52 points that apply to it, 2 of them essential.",
    );
  });

  it("gives the same as JSON with a version", async () => {
    const { results } = await lcsp("audit", good, bad, "--json");
    const { version, files } = JSON.parse(results);
    expect(version).toBe(1);
    expect(files).toMatchObject([{ file: good }, { file: bad }]);
    expect(files[1].report.results).toContainEqual({
      code: "font-face",
      level: "essential",
      outcome: "fail",
      findings: [{ sheet: "Results", cell: "A4", shows: "Times New Roman" }],
    });
  });

  it("audits the others where one can't be read, says why, and ends with 4", async () => {
    const { exitCode, results, said } = await lcsp("audit", old, good);
    expect(exitCode).toBe(4);
    expect(results).toContain("good.xlsx");
    expect(withoutFolder(said)).toContain(
      "FOLDER/old.xls\n    This is a workbook of the old form (.xls), and must be of the new one.\n    Save it as Excel Workbook (.xlsx).",
    );
  });

  it("finds nothing in an appendix, and in one made with --freeze its panes and filters alone", async () => {
    const county = countyInAFolder();
    await county.refresh();
    expect((await lcsp("audit", county.at("appendix.xlsx"))).exitCode).toBe(0);
    await county.refresh("--freeze");
    const { results } = await lcsp("audit", county.at("appendix.xlsx"));
    county.remove();
    const broken = results.split("\n").filter((line) => line.startsWith("  FAIL"));
    expect(broken).toEqual(["  FAIL  desirable  No filter is set.", "  FAIL  desirable  No panes are frozen."]);
  });

  it("audits the others where there is no such file, says so, and ends with 4", async () => {
    const gone = join(folder, "gone.xlsx");
    const { exitCode, results, said, lastLine } = await lcsp("audit", good, gone, bad);
    expect(exitCode).toBe(4);
    expect(withoutFolder(results)).toMatch(/^FOLDER\/good\.xlsx$.*^FOLDER\/bad\.xlsx$/ms);
    expect(withoutFolder(said)).toContain("FOLDER/gone.xlsx\n    can't be found.");
    expect(withoutFolder(lastLine)).toContain("FOLDER/bad.xlsx breaks 3");
    const { files } = JSON.parse((await lcsp("audit", gone, good, "--json")).results);
    expect(files).toMatchObject([
      { file: gone, report: { is: "not-opened" } },
      { file: good, report: { is: "audited" } },
    ]);
  });
});
