import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countyInAFolder, lcsp } from "./county.ts";

let county: ReturnType<typeof countyInAFolder>;
beforeAll(async () => {
  county = countyInAFolder();
  await county.refresh();
});
afterAll(() => county.remove());

describe("explain", () => {
  it("names the extract, the rows of its receipt, and those that the figure counts", async () => {
    const { results, exitCode } = await county.explain("ni 73", "-p", "Cranbrook and Paddock Wood");
    expect(exitCode).toBe(0);
    expect(results).toContain("NI 73: Level 4 or above in both English and maths at Key Stage 2");
    expect(results).toContain(
      "KS2 2008 pupil.csv: key-stage-2, 466 rows read = 465 stored + 1 left out (total of the county)",
    );
    expect(results).toMatch(
      /Cranbrook and Paddock Wood +school basis +all +\d+\.\d +\(\d+\.\d to \d+\.\d\) +(\d+) of (\d+) +\2 rows of KS2 2008 pupil.csv \(numerator \1, denominator \2\)/,
    );
  });

  it("takes the year that is asked for", async () => {
    const { results } = await county.explain("NI 73", "-y", "2006");
    expect(results).toContain("Figures of 2005/06");
    expect(results).toContain("KS2 0506.csv");
  });

  it("offers the indicator that was perhaps meant", async () => {
    const { exitCode, said } = await county.explain("NI 74");
    expect(exitCode).toBe(2);
    expect(said).toContain('"NI 73"');
  });
});

describe("list", () => {
  const list = (what: string, ...more: string[]) => lcsp("list", what, "--store", county.at("store.sqlite"), ...more);

  it("lists the three partnerships", async () => {
    expect((await list("partnerships")).results.split("\n")).toHaveLength(3);
  });

  it("lists every extract as current", async () => {
    const { results } = await list("extracts");
    expect(results).toMatch(
      /key-stage-2 +2007\/08 +465 rows +not said +loaded 2008-11-03 +KS2 2008 pupil.csv +current$/m,
    );
  });

  it("lists the indicators and the layouts", async () => {
    expect((await list("indicators")).results).toMatch(/^NI 102a +percentage points +lower is better/m);
    expect((await list("layouts")).results).toMatch(/^kent-key-stage-2 +key-stage-2 +Kent County Council/m);
  });

  it("gives JSON with a version", async () => {
    const { results } = await list("partnerships", "--json");
    expect(JSON.parse(results)).toMatchObject({ version: 1, partnerships: expect.any(Array) });
  });
});

describe("check", () => {
  it("says what would be loaded and writes nothing", async () => {
    const { exitCode, results, said } = await lcsp("check", county.extracts, "--store", county.at("none.sqlite"));
    expect([exitCode, said]).toEqual([0, ""]);
    expect(results.split("\n").at(-1)).toMatch(
      /^7 extracts, [\d,]+ rows\. Nothing stands in the way of loading them\. Nothing was written\.$/,
    );
  });
});
