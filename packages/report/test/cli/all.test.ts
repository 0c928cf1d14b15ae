import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBack } from "../read-back.ts";
import { countyInAFolder, type lcsp } from "./county.ts";

let county: ReturnType<typeof countyInAFolder>;
let ended: Awaited<ReturnType<typeof lcsp>>;
beforeAll(async () => {
  county = countyInAFolder();
  ended = await county.run("--all", "--out-dir", county.at("appendices"), "--data", county.at("data"));
});
afterAll(() => county.remove());

describe("a refresh of all partnerships", () => {
  it("writes a workbook for each partnership of the table, and says so as each is finished", () => {
    expect(ended.exitCode).toBe(0);
    expect(readdirSync(county.at("appendices")).sort()).toEqual([
      "ashford-one-2007-08.xlsx",
      "cranbrook-and-paddock-wood-2007-08.xlsx",
      "kent-2007-08.xlsx",
      "tunbridge-wells-2007-08.xlsx",
    ]);
    expect(ended.said.match(/ {2}written \d+ of 3: /g)).toHaveLength(3);
    expect(ended.lastLine).toContain(`3 appendices are in ${county.at("appendices")}`);
  });

  it("writes a workbook that compares them, with a column for each", async () => {
    const book = await readBack(readFileSync(`${county.at("appendices")}/kent-2007-08.xlsx`));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      "Cover",
      "Contents",
      "Figures",
      "Ranks",
      "Gap NI 102a",
      "Gap NI 104",
      "Sex gap NI 73",
      "Basis gap NI 73",
      "Notes",
      "Definitions",
      "Gap data",
    ]);
    const figures = book.getWorksheet("Figures");
    const texts = figures?.getSheetValues().map((row) => JSON.stringify(row)) ?? [];
    expect(texts.join("\n")).toMatch(/"Ashford One","Cranbrook and Paddock Wood","Tunbridge Wells"/);
  });

  it("writes the same workbook as a run for one partnership alone", async () => {
    await county.run("-p", "Tunbridge Wells", "--out", county.at("alone.xlsx"));
    const among = readFileSync(`${county.at("appendices")}/tunbridge-wells-2007-08.xlsx`);
    expect(readFileSync(county.at("alone.xlsx")).equals(among)).toBe(true);
  });

  it("writes the figures of all as open data in one file, where Kent's stand once", () => {
    const data: Record<string, string>[] = parse(readFileSync(`${county.at("data")}/lcsp_profile_kent_2007_08.csv`), {
      columns: true,
    });
    const ni73 = data.filter(
      ({ indicator, time_period, basis, breakdown, geographic_level }) =>
        indicator?.startsWith("NI 73:") &&
        time_period === "200708" &&
        basis?.includes("schools") &&
        breakdown === "Total" &&
        geographic_level === "Local authority",
    );
    expect(new Set(ni73.map(({ lcsp: one }) => one)).size).toBe(4);
    expect(ni73).toHaveLength(4);
  });
});

describe("what can't be asked", () => {
  it.each([
    [[], "--partnership"],
    [["-p", "Tunbridge Wells", "--all"], "--partnership"],
    [["--all", "--out", "one.xlsx"], "--out names one workbook"],
    [["-p", "Tunbridge Wells", "--out-dir", "folder"], "--out-dir is the folder for --all"],
  ])("%j", async (options, words) => {
    const { exitCode, said } = await county.run(...options);
    expect(exitCode).toBe(2);
    expect(said).toContain(words);
  });

  it("a folder that is a file", async () => {
    const { exitCode, said } = await county.run("--all", "--out-dir", county.keyStage2);
    expect(exitCode).toBe(4);
    expect(said).toContain("is a file, and must be a folder.");
  });
});
