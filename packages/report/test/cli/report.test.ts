import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBack } from "../read-back.ts";
import { countyInAFolder, lcsp } from "./county.ts";

/** A county that is loaded on 3 November, and again on 1 December with a corrected Key Stage 2 from which a pupil is taken out. */
let county: ReturnType<typeof countyInAFolder>;
let november: Buffer;
beforeAll(async () => {
  county = countyInAFolder();
  await county.refresh();
  november = readFileSync(county.at("appendix.xlsx"));
  const lines = readFileSync(county.keyStage2, "utf8").split("\n");
  const corrected = join(county.extracts, "KS2 2008 pupil corrected.csv");
  writeFileSync(corrected, lines.filter((_, index) => index !== 10).join("\n"));
  renameSync(county.keyStage2, county.at("as first sent.csv"));
  await county.refresh("--date", "2008-12-01");
});
afterAll(() => county.remove());

const report = (...more: string[]) =>
  lcsp("report", "-p", "Cranbrook and Paddock Wood", "-y", "2007/08", "--store", county.at("store.sqlite"), ...more);

describe("report", () => {
  it("as of a day is the appendix that was written then, to the byte", async () => {
    const out = county.at("again.xlsx");
    expect(await report("--as-of", "2008-11-03", "--out", out)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(out).equals(november)).toBe(true);
  });

  it("without a day is by all that is loaded", async () => {
    const out = county.at("newest.xlsx");
    await report("--date", "2008-12-01", "--out", out);
    expect(readFileSync(out).equals(readFileSync(county.at("appendix.xlsx")))).toBe(true);
    expect(readFileSync(out).equals(november)).toBe(false);
  });

  it("as of a day before anything was loaded has no year to show", async () => {
    const { exitCode, said } = await report("--as-of", "2008-11-02", "--out", county.at("none.xlsx"));
    expect(exitCode).not.toBe(0);
    expect(said).toContain("The store holds no school year yet.");
  });

  it("counts from the baseline that is named, and names the years that are held where it is not one of them", async () => {
    const out = county.at("baseline.xlsx");
    expect(await report("--baseline", "2005/06", "--out", out)).toMatchObject({ exitCode: 0 });
    const cover = (await readBack(readFileSync(out))).worksheets[0]?.getSheetValues().flat().map(String) ?? [];
    expect(cover.join(" ")).toContain("the baseline year is 2005/06");
    const { exitCode, said } = await report("--baseline", "2001/02", "--out", county.at("none.xlsx"));
    expect(exitCode).toBe(2);
    expect(said).toContain("Nothing is loaded of the school year 2001/02.\n  The store holds 2005/06, 2007/08");
  });

  it("says which option has no date in it", async () => {
    const { exitCode, said } = await report("--as-of", "3 November");
    expect(exitCode).toBe(2);
    expect(said).toContain('--as-of "3 November" must be a date');
  });
});

describe("what the last load changed", () => {
  const changesIn = async (bytes: Buffer) => {
    const sheet = (await readBack(bytes)).getWorksheet("Changes since last refresh");
    return sheet?.getSheetValues().map((row) => JSON.stringify(row)) ?? [];
  };

  it("stands in the workbook with the file that replaced another, and in that of the first load nothing does", async () => {
    const changes = (await changesIn(readFileSync(county.at("appendix.xlsx")))).join("\n");
    expect(changes).toContain(
      "as they stood at the end of 3 November 2008, and as they are by what was loaded or withdrawn on 1 December",
    );
    expect(changes).toMatch(/"NI 73",.*"Kent".*"KS2 2008 pupil corrected.csv replaced KS2 2008 pupil.csv"/);
    expect(await changesIn(november)).toEqual([]);
  });
});

describe("who to ask", () => {
  it("is on the cover as the option says it", async () => {
    const out = county.at("contact.xlsx");
    await report("--contact", "Ann Alder, 01622 000000", "--out", out);
    const cover = (await readBack(readFileSync(out))).getWorksheet("Cover");
    expect(JSON.stringify(cover?.getSheetValues())).toContain('"Who to ask","Ann Alder, 01622 000000"');
  });
});

describe("extracts that came again", () => {
  it("are listed with what each replaced", async () => {
    const { results } = await lcsp("list", "extracts", "--store", county.at("store.sqlite"));
    expect(results).toMatch(
      /no\. (\d+) +key-stage-2 .* 465 rows +not said +loaded 2008-11-03 +KS2 2008 pupil.csv +replaced by no\. \d+, KS2 2008 pupil corrected.csv/,
    );
    expect(results).toMatch(
      /464 rows +not said +loaded 2008-12-01 +KS2 2008 pupil corrected.csv +current, replaces no\. \d+, KS2 2008 pupil.csv/,
    );
  });

  it("change nothing where their content is in the store under another name", async () => {
    copyFileSync(join(county.extracts, "KS2 2008 pupil corrected.csv"), join(county.extracts, "KS2 2008 copy.csv"));
    const { said, exitCode } = await county.refresh("--date", "2008-12-02");
    expect(said).toContain(
      "KS2 2008 copy.csv: key-stage-2, loaded before as KS2 2008 pupil corrected.csv, nothing to do",
    );
    expect(exitCode).toBe(0);
  });

  it("are a question where what took their place lies beside them", async () => {
    copyFileSync(county.at("as first sent.csv"), county.keyStage2);
    const { said, exitCode } = await county.refresh("--date", "2008-12-03");
    expect(said).toContain('"KS2 2008 pupil corrected.csv" is in force, and this file is not loaded.');
    expect(exitCode).toBe(3);
  });
});

describe("a refresh of a day before the newest load", () => {
  it("is refused in three lines, and leaves store and workbook as they are", async () => {
    const before = [readFileSync(county.at("store.sqlite")), readFileSync(county.at("appendix.xlsx"))];
    const { said, exitCode } = await county.refresh("--date", "2008-11-20");
    expect(exitCode).toBe(2);
    expect(said.trim().split("\n")).toEqual([
      "2008-11-20 can't be the day of a load: something was loaded or withdrawn on 2008-12-01.",
      "  It must be that day or a later one, or reports as of a day before would change.",
      "  Give 2008-12-01, or a later day; what came on several days goes into a new store, the oldest first.",
    ]);
    expect(readFileSync(county.at("store.sqlite")).equals(before[0] ?? Buffer.of())).toBe(true);
    expect(readFileSync(county.at("appendix.xlsx")).equals(before[1] ?? Buffer.of())).toBe(true);
  });
});

describe("a store that may only be read", () => {
  const closed = () => county.at("closed.sqlite");
  beforeAll(() => {
    copyFileSync(county.at("store.sqlite"), closed());
    copyFileSync(county.at("store.sqlite.key"), `${closed()}.key`);
    const file = openSync(closed(), "r+");
    // The database writes to no file of a format above 2 (byte 18): "Database File Format", sqlite.org, 1.3.3.
    writeSync(file, Uint8Array.of(3), 0, 1, 18);
    closeSync(file);
  });

  it("is reported from, explained from and listed", async () => {
    const out = county.at("from closed.xlsx");
    const where = ["--store", closed()];
    expect(await report("--out", out, ...where)).toMatchObject({ exitCode: 0, lastLine: expect.stringContaining(out) });
    expect(existsSync(out)).toBe(true);
    expect(await lcsp("explain", "NI 73", ...where)).toMatchObject({ exitCode: 0, said: "" });
    expect(await lcsp("list", "extracts", ...where)).toMatchObject({ exitCode: 0, said: "" });
    // Nothing could note that the workbook is ours.
    expect(await report("--out", out, ...where)).toMatchObject({ exitCode: 4 });
  });

  it("is named where something was to be withdrawn from it", async () => {
    const { exitCode, said } = await lcsp("withdraw", "KS2 0506.csv", "--store", closed());
    expect(exitCode).toBe(4);
    expect(said).toContain(`${closed()}\n  This store can't be opened for reading and writing.`);
  });

  it("is named where something was to be loaded into it", async () => {
    const file = county.at("KS2 0405.csv");
    writeFileSync(file, `${readFileSync(join(county.extracts, "KS2 0506.csv"), "utf8")}\n`);
    const { exitCode, said } = await lcsp(
      ...["refresh", file, "-p", "Cranbrook and Paddock Wood", "-y", "2007/08", "--store", closed()],
      ...["--out", county.at("not written.xlsx")],
    );
    expect(exitCode).toBe(4);
    expect(said).toContain(closed());
    expect(said).toContain("can't be opened for reading and writing");
  });
});
