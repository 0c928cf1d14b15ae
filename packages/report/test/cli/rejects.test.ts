import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fewPupilsInAFolder } from "./few-pupils.ts";

/** Row 3 is set aside: its level of English is "Five". */
let county: ReturnType<typeof fewPupilsInAFolder>;
beforeEach(async () => {
  county = fewPupilsInAFolder();
  expect((await county.refresh()).exitCode).toBe(3);
});
afterEach(() => county.remove());

const rejects = (name = "appendix") => county.at(`${name}-rejects.csv`);
const mend = (path: string) => writeFileSync(path, readFileSync(path, "utf8").replace(",Five,4,", ",5,4,"));

describe("rows that were set aside", () => {
  it("are listed again beside another workbook, and after their file was deleted", async () => {
    const first = readFileSync(rejects(), "utf8");
    const again = await county.refresh("--out", county.at("other.xlsx"));
    expect(again.exitCode).toBe(3);
    expect(again.said).toContain('KS2 2008 pupil.csv, row 3, column "EngLev"');
    expect(readFileSync(rejects("other"), "utf8")).toBe(first);
    expect(statSync(rejects("other")).mode & 0o777).toBe(0o600);
  });

  it("are listed under the name that their file had when it was loaded, so that they find it", async () => {
    renameSync(county.pupils, join(county.extracts, "KS2 2008 renamed.csv"));
    await county.refresh("--out", county.at("other.xlsx"));
    mend(rejects("other"));
    const { exitCode, said } = await county.refreshWith(rejects("other"), "--out", county.at("third.xlsx"));
    expect(said).toContain("3 rows read = 3 stored");
    expect(exitCode).toBe(0);
  });

  it("keep the run from ending well where the rejects file comes without them", async () => {
    renameSync(county.pupils, county.at("gone.csv"));
    // Its one line is a row that is stored already, as it is: nothing changes, and row 3 still lacks.
    const lines = readFileSync(rejects(), "utf8").split("\r\n");
    const [, stored = ""] = readFileSync(county.at("gone.csv"), "utf8").split(/\r?\n/);
    writeFileSync(rejects(), [lines[0], `KS2 2008 pupil.csv,,2,,,,,${stored}`].join("\r\n"));
    const { exitCode, said } = await county.refreshWith(rejects());
    expect(said).toContain("1 row of it rejected then, and still left out");
    expect(exitCode).toBe(3);
  });

  it("are a line each where their file is gone, also in report, whose end is 0", async () => {
    renameSync(county.pupils, county.at("gone.csv"));
    const line =
      'KS2 2008 pupil.csv: 1 row of it, loaded on 2008-11-03, is set aside and left out of every figure. "npx lcsp refresh" with this file lists it again.';
    expect((await county.refresh()).said).toContain(line);
    const report = await county.report("--json");
    expect(report).toMatchObject({ exitCode: 0, said: expect.stringContaining(line) });
    expect(JSON.parse(report.results)).toMatchObject({
      setAside: [{ file: "KS2 2008 pupil.csv", sheet: null, rows: 1, loadedOn: "2008-11-03" }],
    });
    const { said } = await county.report("--as-of", "2008-11-03");
    expect(said).toContain(line);
  });
});

describe("a year of which every row was set aside", () => {
  it("has no workbook, and is told what years there are and what to mend", async () => {
    const all = fewPupilsInAFolder();
    const lines = readFileSync(all.pupils, "utf8").split("\n");
    const spoilt = lines.map((line, at) => (at === 0 ? line : line.replace(/,[2-5],/, ",Five,")));
    writeFileSync(all.pupils, spoilt.join("\n"));
    const { exitCode, said } = await all.refresh();
    expect(exitCode).toBe(3);
    expect(said.split("\n").slice(-4)).toEqual([
      "Nothing is loaded of the school year 2007/08.",
      "  The store holds no school year yet.",
      "  Load extracts of 2007/08.",
      "  It may stand in what was set aside above: mend that, and run the command again. No workbook was written.",
    ]);
    expect(existsSync(all.at("appendix.xlsx"))).toBe(false);
    all.remove();
  });
});

describe("the file of rejected rows", () => {
  it("that a person has begun to mend is never written over", async () => {
    mend(rejects());
    const begun = readFileSync(rejects(), "utf8");
    const { said } = await county.refresh();
    expect(readFileSync(rejects(), "utf8")).toBe(begun);
    expect(said).toContain(`${rejects()} was changed by hand`);
    expect(readFileSync(county.at("appendix-rejects-2.csv"), "utf8")).toContain(",Five,4,");
  });

  it("that is mended and loaded is settled, and stays for its owner to delete", async () => {
    mend(rejects());
    const { exitCode, said } = await county.refreshWith(rejects());
    expect(exitCode).toBe(0);
    expect(said).toContain(`No row of ${rejects()} is left to mend. It can be deleted.`);
    expect(existsSync(rejects())).toBe(true);
    expect((await county.report()).said).not.toContain("set aside");
    // Loading the source again lists nothing: its row is in the store.
    const again = await county.refresh("--date", "2008-11-04", "--out", county.at("other.xlsx"));
    expect(again.exitCode).toBe(0);
  });

  it("whose rows were mended in the file that they came from is taken away, where nobody has changed it", async () => {
    mend(county.pupils);
    const { exitCode, said } = await county.refresh();
    expect(exitCode).toBe(0);
    expect(said).toContain("It was as it had been written, and was taken away.");
    expect(existsSync(rejects())).toBe(false);
  });
});
