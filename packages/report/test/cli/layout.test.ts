import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { lcsp } from "./county.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lcsp-layout-"));
  return () => rmSync(folder, { recursive: true });
});

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Beside no store: that of the working directory may hold anything. */
const check = (...words: readonly string[]) => lcsp("check", ...words, "--store", join(folder, "none.sqlite"));

describe("layout", () => {
  it("drafts a layout that reads the file once its one decision is made", async () => {
    const file = put("Wards.csv", "Postkode,Ward,LCSP code\nTN1 1CC,Park,LCSP05\n");
    const { exitCode, results, lastLine } = await lcsp("layout", file);
    expect(exitCode).toBe(0);
    expect(results).toContain('postcode: [Postkode]  # like "postcode" in "kent-postcodes"');
    expect(lastLine).toMatch(/^Lines? [\d, ]+ needs? a decision\. Save the draft/);
    mkdirSync(join(folder, "layouts"));
    writeFileSync(join(folder, "layouts", "wards.yaml"), results);
    const checked = await check(file, "--layouts", join(folder, "layouts"));
    expect(checked.results).toContain('postcodes, by the layout "my-wards"\n  Wards.csv');
  });

  it("says which layout fits already", async () => {
    const { exitCode, results, said } = await lcsp("layout", put("p.csv", "code,name\nLCSP05,Ours\n"));
    expect([exitCode, results]).toEqual([3, ""]);
    expect(said).toContain('The layout "kent-partnerships" fits this file');
  });

  it("says why a file can't be read, and that a file must be named", async () => {
    expect(await lcsp("layout", put("empty.csv", ""))).toMatchObject({ exitCode: 4 });
    expect(await lcsp("layout", join(folder, "none.csv"))).toMatchObject({ exitCode: 4 });
    expect(await lcsp("layout")).toMatchObject({ exitCode: 2, lastLine: "A file must be named: npx lcsp layout FILE" });
  });

  it("prints the schema by which an editor completes layouts", async () => {
    const { exitCode, results } = await lcsp("layout", "--schema");
    expect(exitCode).toBe(0);
    expect(JSON.parse(results)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
  });
});

describe("check", () => {
  const headings =
    "UPN,Date of Birth,Sex,FSM,SEN,Ethnicity,Language,DCSF No.,Postcode," +
    "English,Reading,Writing,Maths,Science,KS1 Reading,KS1 Writing,KS1 Maths";
  const row = "T886090000001,14/03/1997,F,N,N,WBRI,ENG,8869001,TN1 1CC,4,4,4,4,4,2B,2B,2A";

  it("says from what a file was recognised, and what else came close, where it is asked to", async () => {
    const file = put("KS2 2008.csv", `${headings}\n${row}\n`);
    const line = 'knows 17 of the 17 headings in row 1; close came "kent-key-stage-1" (13)';
    expect((await check(file, "--verbose")).results).toContain(line);
    expect((await check(file)).results).not.toContain("close came");
  });

  it("gives the outcome as JSON alone on standard output", async () => {
    const { results, lastLine } = await check(put("KS2 2008.csv", `${headings}\n${row}\n`), "--json");
    expect(JSON.parse(results)).toMatchObject({ version: 1, receipts: [{ kind: "key-stage-2", stored: 1 }] });
    expect(lastLine).toContain("Nothing was written.");
  });

  it("asks which of two layouts it is, where both fit", async () => {
    mkdirSync(join(folder, "layouts"));
    writeFileSync(join(folder, "layouts", "a.yaml"), "id: twin\nextends: kent-partnerships\n");
    const file = put("p.csv", "code,name\nLCSP05,Ours\n");
    const { exitCode, results } = await check(file, "--layouts", join(folder, "layouts"));
    expect(exitCode).toBe(3);
    expect(results).toContain('these fit it equally well, each by 2 headings: "kent-partnerships", "twin".');
    const chosen = await check(file, "--layouts", join(folder, "layouts"), "--layout", "twin");
    expect(chosen.results).toContain('by the layout "twin"');
  });

  it("refuses a layout with a mistake by its file and line", async () => {
    mkdirSync(join(folder, "layouts"));
    writeFileSync(join(folder, "layouts", "a.yaml"), "id: twin\nextends: kent-partnership\n");
    const { exitCode, said } = await check(folder, "--layouts", join(folder, "layouts"));
    expect(exitCode).toBe(2);
    expect(said).toMatch(/a\.yaml, line 2\n {2}"kent-partnership" must be the id of a layout.* "kent-partnerships"/);
  });
});

describe("check of a folder as analysts have it", () => {
  it("counts a copy once, passes over what is no table, and says all that on standard output", async () => {
    const table = "code,name\nLCSP05,Ours\n";
    for (const name of ["p.csv", "p (2).csv"]) put(name, table);
    put("Thumbs.db", "x");
    put("FSP 2008.xlsx", "");
    // Of no store: the one of the working directory may hold other partnerships.
    const { exitCode, results, said } = await check(folder);
    expect(results).toMatch(/ {2}p \(2\)\.csv +1 +1 +0 +0 {2}loads\n {2}p\.csv +1 +1 +0 +0 {2}same again\n/);
    expect(results).toContain("not loaded, for what is said below\n  FSP 2008.xlsx\n");
    expect(results).toContain("Passed over, as no tables:\n  Thumbs.db\n");
    expect(results.split("\n").at(-1)).toBe("1 extract, 1 row. 1 file would not be loaded. Nothing was written.");
    expect([exitCode, said]).toEqual([4, ""]);
  });
});
