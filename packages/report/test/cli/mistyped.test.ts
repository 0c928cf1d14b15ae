import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lcsp } from "./county.ts";

describe("a command line that can't be run", () => {
  it.each([
    [["refresh", "x"], "The option -y, --year <year> must be given."],
    [["list", "indicaters"], '"indicaters" must be one of indicators, layouts, partnerships, extracts, unplaced.'],
    [["report", "-y", "2008", "--membership", "tody"], '--membership "tody" must be one of own-year, today.'],
    [["report", "-p"], "The option -p, --partnership <name> must be followed by its value."],
    [["check", "x", "--fast"], "--fast can't be given here: the command has no such option."],
    [["check"], "The command must name its extracts."],
    [["refesh"], '"refesh" can\'t be run: there is no such command.\n  Perhaps it means refresh.'],
  ])("is told in our words: %j", async (args, words) => {
    const { exitCode, said } = await lcsp(...args);
    expect(said).toBe(
      `${words}\n  Type "npx lcsp --help" to see the commands, or a command with --help to see its options.`,
    );
    expect(exitCode).toBe(2);
  });

  it("shows the help where no command is named", async () => {
    const { exitCode, said } = await lcsp();
    expect([exitCode, said.startsWith("Usage: lcsp")]).toEqual([2, true]);
  });
});

const partnerships = ["code,name", "LCSP05,Cranbrook and Paddock Wood", "LCSP23,Tunbridge Wells"];
const exclusions = [
  "UPN,DOB,Sex,DfES No,Phase,Postcode,Type,Start Date,Reason,Outcome",
  "A886200100000,14/03/1993,F,Penny Example,Primary,,F,10/03/2004,PP,Upheld",
  "A886200100001,14/03/1993,F,8869999,Primary,,F,10/03/2004,PP,Upheld",
  "A886200100002,14/03/1993,F,E8869001,Primary,,F,10/03/2004,PP,Upheld",
];

describe("extracts of which nothing can be placed", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lcsp-mistyped-"));
    mkdirSync(join(folder, "alone"));
    writeFileSync(join(folder, "alone", "Exclusions 0304.csv"), exclusions.join("\n"));
    writeFileSync(join(folder, "partnerships.csv"), partnerships.join("\n"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  const refresh = (name: string, store: string, ...files: string[]) =>
    lcsp("refresh", ...files, "-p", name, "-y", "2003/04", "--store", at(store), "--out", at("a.xlsx"));

  it("are not said to be ready where there is no table of partnerships", async () => {
    const { results } = await lcsp("check", at("alone"), "--store", at("none.sqlite"));
    expect(results).toContain("No table of partnerships or schools is among these files or in the store.");
    expect(results).toContain("no appendix can be written from them");
    expect(results).not.toContain("Nothing stands in the way");
  });

  it("are not taken for a misspelt partnership by a refresh", async () => {
    const { exitCode, said } = await refresh("Tunbridge Wells", "one.sqlite", at("alone"));
    expect(exitCode).toBe(2);
    expect(said).toContain("A partnership must stand in the table of partnerships, and no such table is loaded yet.");
    expect(said).toContain("fixtures/kent/reference");
  });

  it("are not loaded where the table of partnerships has not the name that was asked for", async () => {
    const { exitCode, said } = await refresh("Tunbridge Well", "two.sqlite", at("partnerships.csv"), at("alone"));
    expect(exitCode).toBe(2);
    expect(said).toContain('The nearest is "Tunbridge Wells".');
    expect(said).not.toContain("exclusions");
    expect(existsSync(at("a.xlsx"))).toBe(false);
  });

  it("are listed without a name that may be a pupil's", async () => {
    await refresh("Tunbridge Wells", "three.sqlite", at("partnerships.csv"), at("alone"));
    const { results } = await lcsp("list", "unplaced", "--store", at("three.sqlite"));
    expect(results.split("\n").map((line) => line.split(/ {2,}/)[2])).toEqual(["8869999", "E8869001", "(a name)"]);
  });
});
