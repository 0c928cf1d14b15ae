import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBack } from "../read-back.ts";
import { countyInAFolder, lcsp } from "./county.ts";

/** A county that is loaded on 3 November; on 1 December comes a Key Stage 2 of the same year that lacks a pupil. */
let county: ReturnType<typeof countyInAFolder>;
const wrong = "KS2 2008 pupil wrong.csv";
beforeAll(async () => {
  county = countyInAFolder();
  await county.refresh();
  const lines = readFileSync(county.keyStage2, "utf8").split("\n");
  writeFileSync(join(county.extracts, wrong), lines.filter((_, index) => index !== 10).join("\n"));
  renameSync(county.keyStage2, county.at("as first sent.csv"));
  await county.refresh("--date", "2008-12-01");
});
afterAll(() => county.remove());

const store = () => ["--store", county.at("store.sqlite")] as const;
const withdraw = (...args: string[]) => lcsp("withdraw", ...args, "--date", "2008-12-02", ...store());
const report = (out: string, ...more: string[]) =>
  lcsp("report", "-p", "LCSP05", "-y", "2007/08", "--out", county.at(out), ...more, ...store());
const listed = async () => (await lcsp("list", "extracts", ...store())).results.split("\n");

describe("a file that was loaded by mistake", () => {
  it("is not found under another name, nor needs to be withdrawn where it does not count", async () => {
    const unknown = await withdraw("KS2 2008 pupil wrnog.csv");
    expect(unknown.exitCode).toBe(2);
    expect(unknown.said).toContain(`Perhaps it means "${wrong}"`);
    const replaced = await withdraw("KS2 2008 pupil.csv");
    expect(replaced.exitCode).toBe(2);
    expect(replaced.said).toMatch(/was replaced by no\. \d+, KS2 2008 pupil wrong\.csv: it does not count/);
  });

  it("is withdrawn by its name, with the folders before it or without", async () => {
    const { exitCode, said } = await withdraw(join(county.extracts, wrong));
    expect(exitCode).toBe(0);
    expect(said).toMatch(
      /^Withdrawn: no\. \d+, KS2 2008 pupil wrong\.csv\. Its 464 rows of key-stage-2 of 2007\/08 count no longer\.\n {4}In force again: no\. \d+, KS2 2008 pupil\.csv\./,
    );
    expect((await listed()).filter((line) => line.includes("2007/08")).map((line) => line.slice(-23))).toEqual([
      expect.stringMatching(/ current$/),
      "withdrawn on 2008-12-02",
    ]);
    expect((await withdraw(wrong)).said).toContain("was withdrawn before");
  });

  it("is on the sheet of changes with what counts in its place, and in force in a report as of a day before", async () => {
    await report("withdrawn.xlsx", "--date", "2008-12-02");
    const sheet = (await readBack(readFileSync(county.at("withdrawn.xlsx")))).getWorksheet(
      "Changes since last refresh",
    );
    const changes = JSON.stringify(sheet?.getSheetValues());
    expect(changes).toContain("KS2 2008 pupil wrong.csv was withdrawn, and KS2 2008 pupil.csv counts in its place");
    expect(changes).toContain(
      "at the end of 1 December 2008, and as they are by what was loaded or withdrawn on 2 December",
    );
    await report("as of.xlsx", "--as-of", "2008-12-01");
    expect(readFileSync(county.at("as of.xlsx")).equals(readFileSync(county.at("appendix.xlsx")))).toBe(true);
  });

  it("is said to count still where it is only taken out of the folder, and not where the folder has little of the year", async () => {
    const other = countyInAFolder();
    const kent = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "kent");
    for (const file of ["Healthy Schools 2007-08.xlsx", "Ofsted inspections 2007-08.xlsx"])
      copyFileSync(join(kent, file), join(other.extracts, file));
    await other.refresh();
    expect((await other.refresh()).said).not.toContain("Still counted");
    rmSync(other.keyStage2);
    expect((await other.refresh()).said).toMatch(
      /Still counted, though not among these files: KS2 2008 pupil\.csv\.\n {4}To have one count no longer: npx lcsp withdraw \d+ --store ".*"\n/,
    );
    rmSync(join(other.extracts, "Healthy Schools 2007-08.xlsx"));
    expect((await other.refresh()).said).not.toContain("Still counted");
    other.remove();
  });

  it("is back where its file is loaded again", async () => {
    const { said } = await county.refresh("--date", "2008-12-03");
    expect(said).toContain(`${wrong}: key-stage-2, 465 rows read = 464 stored + 1 left out`);
    expect((await listed()).at(-1)).toMatch(/current, replaces no\. \d+, KS2 2008 pupil\.csv$/);
    const early = await withdraw("KS2 2008 pupil wrong.csv");
    expect(early.exitCode).toBe(2);
    expect(early.said).toContain("It must be that day or a later one");
    const done = await lcsp("withdraw", "KS2 2008 pupil wrong.csv", "--date", "2008-12-03", "--json", ...store());
    const again = JSON.parse(done.results);
    expect(again).toMatchObject({ version: 1, withdrawn: [{ file: wrong }], back: [{ file: "KS2 2008 pupil.csv" }] });
  });

  it("is a table that rows were placed by: the report says that it lacks, and the changes name it alone", async () => {
    const { said: withdrawn } = await lcsp("withdraw", "schools.csv", "--date", "2008-12-04", ...store());
    expect(withdrawn).toMatch(/Nothing takes its place\. [\d,]+ rows of other extracts placed anew\./);
    const { exitCode, said } = await report("without schools.xlsx", "--date", "2008-12-04");
    expect(exitCode).toBe(0);
    expect(said).toContain("No table of schools is in force.");
    const book = await readBack(readFileSync(county.at("without schools.xlsx")));
    const changes = JSON.stringify(book.getWorksheet("Changes since last refresh")?.getSheetValues());
    expect(changes).toContain("rows are placed anew: reference/schools.csv was withdrawn");
    expect(changes).not.toContain("no longer in force");
  });
});
