import { describe, expect, it } from "vitest";
import { tinyCounty } from "./place/load-tiny.ts";

const ofEngland = "Indicator,Area code,Area,Year,Characteristic,Group,Value";
const ofTargets = "Area code,Area,Basis,Indicator,Measure,Group,Year,Target,Floor,Direction,Source";

/** England's values of an indicator, of one year after the other. */
const england = (indicator: string, values: readonly string[], group = "all,all") => [
  ofEngland,
  ...values.map((value, index) => `${indicator},E92000001,England,200${index}/0${index + 1},${group},${value}`),
];

const target = (indicator: string, aim: string, floor = "-") => [
  ofTargets,
  `LCSP05,Cranbrook and Paddock Wood,School,${indicator},,All,2008/09,${aim},${floor},At least,A made-up plan`,
];

/** What is said of fractions when these files are loaded one after the other. */
async function saidOf(...files: readonly (readonly [name: string, lines: readonly string[]])[]) {
  const { load } = await tinyCounty();
  await load("2008-11-01", { "partnerships.csv": ["code,name", "LCSP05,Cranbrook and Paddock Wood"] });
  const said: unknown[] = [];
  for (const [name, lines] of files) {
    const { problems } = await load("2008-11-01", { [name]: lines });
    const own = problems.filter(({ code }) => code === "figure-likely-fraction");
    said.push(own.map(({ place, found, facts }) => [place.file, place.row, found, facts]));
  }
  return said;
}

const facts = (least: number, greatest: number, more = 0, indicator = "NI 73") => ({
  ...{ indicator, more, least, greatest },
});

describe("a figure between 0 and 1", () => {
  it("is told where the others of its indicator and group are like it a hundred times over", async () => {
    const values = england("NI 73", ["66", "71.2", "0.72"]);
    expect(await saidOf(["England a.csv", values])).toEqual([[["England a.csv", 4, "0.72", facts(66, 71.2)]]]);
    expect(await saidOf(["England a.csv", england("NI 73", ["66", "0.7", "0.72"])])).toEqual([
      [["England a.csv", 3, "0.7", facts(66, 66, 1)]],
    ]);
  });

  it.each([
    ["there are no others", "NI 73", ["0.72"]],
    ["all are as small", "NI 114", ["0.13", "0.12", "0.72"]],
    ["it would be no more like them", "NI 102a", ["24.5", "20", "0.9"]],
    ["the others go from small to large", "NI 102a", ["24.5", "4.6", "0.3"]],
    ["others are nearly as small", "NI 87", ["1.2", "0.9", "0.02"]],
    ["they are changes, up and down", "NI 48", ["31", "-12", "0.2"]],
    ["it has a hundred times too few", "NI 115", ["10.9", "0.01"]],
  ])("is not where %s", async (_, indicator, values) => {
    expect(await saidOf(["England a.csv", england(indicator, values)])).toEqual([[]]);
  });

  it("is told beside a 0, which is no other figure's hundredth", async () => {
    const values = england("NI 73", ["0", "66", "71.2", "0.72"]);
    expect(await saidOf(["England a.csv", values])).toEqual([[["England a.csv", 5, "0.72", facts(66, 71.2)]]]);
  });

  /** England's figures of one year after the other, each as "numerator,denominator,value". */
  const counted = (...figures: readonly string[]) => [
    "Year,Indicator,Area type,Area code,Area,Numerator,Denominator,Value,Coverage,Status",
    ...figures.map((numbers, index) => `200${index}/0${index + 1},NI 73,England,E92000001,England,${numbers},,final`),
  ];

  // 1 of 200 is 0.5%. Without one of the two counts it may be 50%.
  it.each([
    ["1,200,0.5", false],
    [",,0.5", true],
    ["1,,0.5", true],
    [",200,0.5", true],
  ])("is no fraction where its counts say so: %s, is it told: %s", async (figure, isTold) => {
    const told = isTold ? [["England a.csv", 4, "0.5", facts(66, 71.2)]] : [];
    expect(await saidOf(["England a.csv", counted(",,66", ",,71.2", figure)])).toEqual([told]);
  });

  // Beside 0.5% and 0.6%, which are counted, 0.0055 is as near as 0.55%; 0.72 is no stranger to 0.5%.
  it("is held against those that are small by their counts too", async () => {
    const few = counted("1,200,0.5", "3,500,0.6", ",,0.0055");
    expect(await saidOf(["England a.csv", few])).toEqual([[["England a.csv", 4, "0.0055", facts(0.5, 0.6)]]]);
    expect(await saidOf(["England a.csv", counted(",,66", ",,71.2", "1,200,0.5", ",,0.72")])).toEqual([[]]);
  });

  it("is not told again when something else is loaded", async () => {
    const values = england("NI 73", ["66", "71.2", "0.72"]);
    const told = [["England a.csv", 4, "0.72", facts(66, 71.2)]];
    const other = target("NI 114", "15");
    expect(await saidOf(["England a.csv", values], ["Targets 2008.csv", other])).toEqual([told, []]);
  });

  it("is not held against those of another group", async () => {
    const [, few = ""] = england("NI 73", ["0.72"], "sen,any");
    expect(await saidOf(["England a.csv", [...england("NI 73", ["66", "71"]), few]])).toEqual([[]]);
  });
});

describe("a target between 0 and 1", () => {
  it("is told beside figures of its indicator, whichever comes first, and once", async () => {
    const figures = england("NI 73", ["66", "71.2"]);
    const aim = target("NI 73", "0.8", "0.65");
    const told = [["Targets 2008.csv", 2, "0.8", facts(66, 71.2, 1)]];
    expect(await saidOf(["England a.csv", figures], ["Targets 2008.csv", aim])).toEqual([[], told]);
    expect(await saidOf(["Targets 2008.csv", aim], ["England a.csv", figures])).toEqual([[], told]);
  });

  it("is not held against other targets, nor a figure against it", async () => {
    const rate = england("NI 114", ["0.12", "0.11"]);
    expect(await saidOf(["England a.csv", rate], ["Targets 2008.csv", target("NI 114", "15")])).toEqual([[], []]);
  });
});
