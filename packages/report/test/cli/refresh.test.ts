import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countyInAFolder, lcsp } from "./county.ts";

let county: ReturnType<typeof countyInAFolder>;
beforeEach(() => {
  county = countyInAFolder();
});
afterEach(() => county.remove());

describe("a refresh of files without a fault", () => {
  it("writes the workbook, says in its last line where it is and what to try next, and ends with 0", async () => {
    const { exitCode, lastLine } = await county.refresh();
    expect(exitCode).toBe(0);
    expect(statSync(county.at("appendix.xlsx")).size).toBeGreaterThan(10_000);
    expect(lastLine).toContain(county.at("appendix.xlsx"));
    expect(lastLine).toContain(`npx lcsp explain "NI 73" --store "${county.at("store.sqlite")}"`);
  });

  it("changes nothing when it is run again, to the byte of the workbook", async () => {
    await county.refresh();
    const before = readFileSync(county.at("appendix.xlsx"));
    const { exitCode, said } = await county.refresh();
    expect(exitCode).toBe(0);
    expect(said).toContain("KS2 2008 pupil.csv: key-stage-2, loaded before, nothing to do");
    expect(readFileSync(county.at("appendix.xlsx")).equals(before)).toBe(true);
  });

  it("writes the same workbook and profile whatever order its files are given in", async () => {
    const tables = ["partnerships", "schools", "postcodes", "areas", "school-aliases"].map(
      (name) => `reference/${name}.csv`,
    );
    const files = [...tables, "KS2 2008 pupil.csv", "KS2 0506.csv"].map((name) => join(county.extracts, name));
    const written = async (given: readonly string[], to: string) => {
      const of = ["-p", "Cranbrook and Paddock Wood", "-y", "2007/08", "--date", "2008-11-03"];
      const where = ["--store", county.at(`${to}.sqlite`), "--out", county.at(`${to}.xlsx`), "--data", county.at(to)];
      const { exitCode, said } = await lcsp("refresh", ...given, ...of, ...where);
      expect([exitCode, said]).toEqual([0, said]);
      const data = readdirSync(county.at(to)).map((name) => join(county.at(to), name));
      return [county.at(`${to}.xlsx`), ...data].map((path) => readFileSync(path).toString("base64"));
    };
    const one = await written(files, "one");
    expect(one).toHaveLength(5);
    expect((await written(files.toReversed(), "other")).every((bytes, at) => bytes === one[at])).toBe(true);
  });

  it("leaves a workbook that a person changed as it is, unless told to overwrite it", async () => {
    await county.refresh();
    appendFileSync(county.at("appendix.xlsx"), "a person's change");
    const refused = await county.refresh();
    expect(refused.exitCode).toBe(4);
    expect(refused.said).toContain("It was left as it is.");
    expect(readFileSync(county.at("appendix.xlsx")).includes("a person's change")).toBe(true);
    expect((await county.refresh("--force")).exitCode).toBe(0);
    expect(readFileSync(county.at("appendix.xlsx")).includes("a person's change")).toBe(false);
  });

  it("gives its outcome as JSON with a version", async () => {
    const { results } = await county.refresh("--json");
    expect(JSON.parse(results)).toMatchObject({ version: 1, exitCode: 0, problems: [] });
  });
});

describe("a refresh of a file with one bad cell", () => {
  // Row 3 is the first pupil; column 12 is EngLev.
  const oneBadCell = async () => {
    county.spoil(3, 12, "5+");
    return county.refresh();
  };

  it("says where, what was found against what must be, and how to mend it, and ends with 3", async () => {
    const { exitCode, said } = await oneBadCell();
    expect(exitCode).toBe(3);
    expect(said).toContain(
      [
        'KS2 2008 pupil.csv, row 3, column "EngLev"',
        '  "5+" must be one of A, B, N, W, 2, 3, 4, 5, T, M.',
        '  Correct the cell, or map the code in the layout "kent-key-stage-2".',
      ].join("\n"),
    );
  });

  it("loads the other rows", async () => {
    // The file has 465 pupils and a total line.
    const { said } = await oneBadCell();
    expect(said).toContain("466 rows read = 464 stored + 1 rejected + 1 left out (total of the county)");
  });

  it("writes the row as it came to the rejects file, with all that the message says", async () => {
    const { said } = await oneBadCell();
    const [headings, row] = readFileSync(county.at("appendix-rejects.csv"), "utf8").split("\r\n");
    expect(headings).toMatch(/^\uFEFFFile,Sheet,Row,Column,Found,Must be,What to do,UPN,Surname/);
    expect(row).toMatch(/^KS2 2008 pupil.csv,,3,EngLev,5\+,"one of A, B, N, W, 2, 3, 4, 5, T, M",/);
    expect(row).toContain(readFileSync(county.keyStage2, "utf8").split("\n")[2]?.trim());
    expect(said).toContain(`1 row of`);
    expect(said).toContain(county.at("appendix-rejects.csv"));
  });

  it("never says who the pupil is", async () => {
    const pupil = readFileSync(county.keyStage2, "utf8").split("\n")[2]?.split(",") ?? [];
    const { said } = await oneBadCell();
    for (const secret of [pupil[0], pupil[3], pupil[10]]) expect(said).not.toContain(secret);
  });
});

describe("a refresh of nothing", () => {
  it("says so once, and leaves no store behind", async () => {
    const [nothing, store] = [county.at("nothing"), county.at("new/store.sqlite")];
    mkdirSync(nothing);
    const { exitCode, said } = await lcsp("refresh", nothing, "-p", "LCSP05", "-y", "2008", "--store", store);
    expect(exitCode).toBe(4);
    expect(said.trim().split("\n\n")).toEqual([
      `${nothing}\n  This folder must hold extracts, and holds no table.\n  Check the folder's name, or put the extracts into it.`,
      "Nothing is loaded, so no workbook was written.",
    ]);
    expect(readdirSync(county.at("new"))).toEqual([]);
  });
});

describe("a refresh that was asked for wrongly", () => {
  it("names the partnership that was perhaps meant, and ends with 2", async () => {
    const { exitCode, said } = await county.refresh("-p", "Cranbrook and Padock Wood");
    expect(exitCode).toBe(2);
    expect(said).toContain('The nearest is "Cranbrook and Paddock Wood"');
    expect(existsSync(county.at("appendix.xlsx"))).toBe(false);
  });

  it("says which years are held, and ends with 2", async () => {
    const { exitCode, said } = await county.refresh("-y", "1999/00");
    expect(exitCode).toBe(2);
    expect(said).toContain("2005/06, 2007/08");
  });

  it("refuses what is no school year before it loads anything", async () => {
    const { exitCode, said } = await county.refresh("-y", "2007/09");
    expect(exitCode).toBe(2);
    expect(said).toContain('--year "2007/09" must be a school year');
    expect(existsSync(county.at("store.sqlite"))).toBe(false);
  });

  it("refuses a day that the calendar does not have", async () => {
    const { exitCode, said } = await county.refresh("--date", "2008-02-30");
    expect(exitCode).toBe(2);
    expect(said).toContain("must be a date of the calendar");
  });

  it("ends with 2 on a command or an option that there is none of", async () => {
    expect((await lcsp("refesh")).exitCode).toBe(2);
    expect((await lcsp("check", county.extracts, "--fast")).exitCode).toBe(2);
    expect((await lcsp("refresh", county.extracts)).exitCode).toBe(2);
  });

  it("never writes a workbook over an extract, nor under another ending", async () => {
    const over = await county.refresh("--force", "--out", county.keyStage2);
    expect(over.exitCode).toBe(2);
    expect(over.said).toContain("must be the name of a workbook, ending in .xlsx");
    const workbook = join(county.extracts, "FSP.xlsx");
    cpSync(join(county.extracts, "KS2 0506.csv"), workbook);
    const among = await county.refresh("--force", "--out", workbook);
    expect(among.exitCode).toBe(4);
    expect(among.said).toContain("lies among the extracts");
  });

  it("says in JSON too what went wrong", async () => {
    const { results } = await county.refresh("--json", "-p", "Nowhere");
    expect(JSON.parse(results)).toMatchObject({ version: 1, exitCode: 2, message: expect.stringContaining("Nowhere") });
  });

  it("refuses a folder as the workbook's name", async () => {
    mkdirSync(county.at("a folder"));
    const { exitCode, said } = await county.refresh("--out", county.at("a folder"));
    expect(exitCode).toBe(4);
    expect(said).toContain("is a folder, and must be the name of a workbook");
  });
});
