import type { Measure, Profile } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { isOfTwoTerms, isProvisional, marksOf } from "../../src/assemble/marks.ts";
import { whoseFigure, whoseFigureOf } from "../../src/assemble/whose-figure.ts";
import { rowsOf, sheetNamed } from "../find.ts";
import { measure, none, value } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

/** The sample, whose partnership's figures of one indicator are changed in each year that is named. */
function with73(changes: Readonly<Record<string, Partial<Measure>>>): Profile {
  const indicators = sampleProfile.indicators.map((one) =>
    one.definition.code === "NI 73"
      ? {
          ...one,
          history: one.history.map((year) => ({
            ...year,
            partnership: { ...year.partnership, ...changes[year.period] },
          })),
        }
      : one,
  );
  return { ...sampleProfile, indicators };
}

function statusOn(sheet: string, profile: Profile): unknown {
  return rowsOf(sheetNamed(profile, sheet), "NI 73")[0]?.["Status"];
}

const ofDistrict = { reach: { kind: "best-fit", level: "district", of: "Tunbridge Wells" } } as const;
const ofTrust = { reach: { kind: "best-fit", level: "primary-care-trust", of: "West Kent" } } as const;
const shared = { reach: { kind: "apportioned", of: ["Sevenoaks", "Tunbridge Wells"] } } as const;
const low = { coverage: 84, caution: "low-coverage" } as const;

describe.each(["Comparisons", "Enjoying and achieving"])("on the sheet %s", (sheet) => {
  test("a district's figure is called the district's, by name", () => {
    expect(statusOn(sheet, with73({ "2006/07": ofDistrict }))).toMatch(/; district figure: Tunbridge Wells$/);
    expect(statusOn(sheet, with73({ "2006/07": ofTrust }))).toMatch(/; primary care trust figure: West Kent$/);
  });

  test("an apportioned figure carries that word, with the districts", () => {
    expect(statusOn(sheet, with73({ "2006/07": shared }))).toMatch(/; apportioned: Sevenoaks and Tunbridge Wells$/);
  });

  test("a figure of low coverage says how much was measured", () => {
    expect(statusOn(sheet, with73({ "2006/07": low }))).toMatch(/low coverage: 84%$/);
  });

  test("a figure that is the partnership's own says nothing of it", () => {
    expect(statusOn(sheet, sampleProfile)).not.toMatch(/figure|apportioned|coverage/);
  });
});

test("the report card says it in a word beside whose pupils they are, and nothing of a figure that is plainly final", () => {
  const whose = (profile: Profile) =>
    rowsOf(sheetNamed(profile, "Report card"), "NI 73")[0]?.["Whose figure, and how settled"];
  expect(whose(sampleProfile)).toBe("its schools");
  expect(whose(with73({ "2006/07": { ...ofDistrict, ...low, status: "revised" } }))).toBe(
    "district; [r]; low coverage",
  );
});

test("over several years a district is named once, and low coverage with its years", () => {
  const profile = with73({ "2005/06": { ...ofDistrict, ...low }, "2006/07": ofDistrict });
  const status = statusOn("Enjoying and achieving", profile);
  expect(status).toMatch(/; district figure: Tunbridge Wells; 2005\/06 low coverage: 84%$/);
});

test("a figure that has no rank is not to be ranked", () => {
  const indicators = with73({ "2006/07": ofDistrict }).indicators.map((one) => ({
    ...one,
    history: one.history.map((year) => ({ ...year, rank: { kind: "none" as const } })),
  }));
  const profile = { ...sampleProfile, indicators };
  const [compared] = rowsOf(sheetNamed(profile, "Comparisons"), "NI 73");
  expect(compared).toMatchObject({ Rank: "[z]", "Out of": "[z]", Quartile: "[z]" });
  expect(rowsOf(sheetNamed(profile, "Report card"), "NI 73")[0]).toMatchObject({ Rank: "[z]" });
});

test("of a figure that is not there no mark is said: neither whose it is, nor that it is provisional or of two terms", () => {
  const about = { indicator: "NI 73", basis: "school" } as const;
  const marked = { ...ofDistrict, status: "provisional", caution: "two-terms" } as const;
  const of = (shown: Measure["value"]) => measure(about, "LCSP23", "2006/07", shown, marked);
  const saidOf = (one: Measure) => [marksOf(one), isOfTwoTerms(one), isProvisional(one)];
  expect(saidOf(of(none("suppressed")))).toEqual([[], false, false]);
  const words = [expect.stringContaining("Tunbridge Wells"), expect.any(String)];
  expect(saidOf(of(value(70)))).toEqual([words, true, true]);
});

test("whose figure it is, is said of those that are there; else whose pupils were asked for", () => {
  const ni73 = sampleProfile.indicators.find(({ definition }) => definition.code === "NI 73");
  if (!ni73) throw new Error("the sample has NI 73");
  const own = whoseFigure(ni73, []);
  const of = (shown: Measure["value"], more: Partial<Measure>) =>
    measure({ indicator: "NI 73", basis: "school" }, "LCSP23", "2006/07", shown, more);
  expect(own).not.toBe("");
  expect(whoseFigure(ni73, [of(none("suppressed"), ofDistrict)])).toBe(own);
  expect(whoseFigure(ni73, [of(none("suppressed"), {}), of(value(70), ofDistrict)])).toBe(
    "district figure: Tunbridge Wells",
  );
  const hidden = with73({ "2006/07": { value: none("suppressed"), status: "provisional" } }).indicators;
  const whose = hidden.flatMap((one) =>
    one.definition.code === "NI 73" && one.basis === "school" ? [whoseFigureOf(one, "2006/07")] : [],
  );
  expect(whose).toEqual([own]);
});
