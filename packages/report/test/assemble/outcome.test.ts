import type { Profile, YearOfIndicator } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { rowsOf, sheetNamed } from "../find.ts";
import { none } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

const sheet = sheetNamed(sampleProfile, "Enjoying and achieving");

test("five years, the interval of the last, and a symbol for each year without a number", () => {
  expect(rowsOf(sheet, "NI 114", "Tunbridge Wells", "primary schools")).toMatchObject([
    { "2002/03": 0.02, "2003/04": 0, "2004/05": "[c]", "2005/06": 0.01, "2006/07": "[low]", Status: "final" },
  ]);
  expect(rowsOf(sheet, "NI 114", "Tunbridge Wells", "everyone")).toMatchObject([
    { "2002/03": 0.21, "2003/04": 0.2, "2004/05": "[i]", "2005/06": 0.18, "2006/07": 0.18 },
  ]);
  expect(rowsOf(sheet, "NI 107", "Tunbridge Wells", "Indian")).toMatchObject([
    {
      "2002/03": "[x]",
      "2004/05": "[u]",
      "2005/06": 81.6,
      "2006/07": 83.3,
      "Interval from": 80.2,
      "Interval to": 86.3,
    },
  ]);
});

test("the interval of a hidden figure is hidden too", () => {
  expect(rowsOf(sheet, "NI 107", "Tunbridge Wells", "Black African")).toMatchObject([
    { "2006/07": "[c]", "Interval from": "[c]", "Interval to": "[c]", Status: "[z]" },
  ]);
});

test("each year that is not final is named with its status", () => {
  const [row] = rowsOf(sheet, "NI 72", "Tunbridge Wells", "pupils at its schools");
  expect(row).toMatchObject({ Status: "2005/06 revised [r]; 2006/07 provisional [p]" });
});

test("England stands once an indicator and group, as published", () => {
  const england = rowsOf(sheet, "NI 73", "England");
  expect(england).toMatchObject([{ "Whose figure": "as published", "2006/07": 71 }]);
  expect(rowsOf(sheet, "NI 114", "England").map(({ Group }) => Group)).toEqual([
    "everyone",
    "primary schools",
    "secondary schools",
  ]);
});

test("England has the basis that its publisher names, also where an indicator has two", () => {
  const indicators = sampleProfile.indicators.map((one) => ({
    ...one,
    history: one.history.map((year) => ({ ...year, england: { ...year.england, basis: "school" as const } })),
  }));
  const rows = rowsOf(sheetNamed({ ...sampleProfile, indicators }, "Enjoying and achieving"), "NI 73", "England");
  expect(rows.map((row) => row["Whose figure"])).toEqual(["pupils at its schools"]);
});

/** The sample with nothing held of an indicator, for any area. */
function without(code: string): Profile {
  const absent = (year: YearOfIndicator): YearOfIndicator => {
    const of = (measure: YearOfIndicator["kent"]) => ({ ...measure, value: none("not-available"), interval: null });
    return {
      ...year,
      rank: { kind: "none" },
      partnership: of(year.partnership),
      kent: of(year.kent),
      england: of(year.england),
    };
  };
  const indicators = sampleProfile.indicators.map((one) =>
    one.definition.code === code ? { ...one, history: one.history.map(absent) } : one,
  );
  return { ...sampleProfile, indicators };
}

test("an indicator of which nothing is held is on no sheet of figures", () => {
  // NI 114 has three groups, NI 73 two bases.
  for (const code of ["NI 114", "NI 73"]) {
    const profile = without(code);
    for (const name of ["Enjoying and achieving", "Report card", "Comparisons"]) {
      expect(rowsOf(sheetNamed(profile, name), code)).toEqual([]);
    }
  }
});

test("one that is held for an earlier year alone keeps its history, and is no headline", () => {
  const held = sampleProfile.indicators.filter(({ definition }) => definition.code === "NI 73");
  const indicators = without("NI 73").indicators.map((one) => {
    const before = held.find(({ basis }) => basis === one.basis)?.history[2];
    const isIt = one.definition.code === "NI 73" && before !== undefined;
    return isIt ? { ...one, history: one.history.map((year, at) => (at === 2 ? before : year)) } : one;
  });
  const profile = { ...sampleProfile, indicators };
  expect(rowsOf(sheetNamed(profile, "Report card"), "NI 73")).toEqual([]);
  const [row] = rowsOf(sheetNamed(profile, "Enjoying and achieving"), "NI 73", "Tunbridge Wells");
  expect(row).toMatchObject({ "2004/05": 75.2, "2006/07": "[x]" });
});

test("the partnership's row shows the plan's target with its colour in words; Kent's and England's have none", () => {
  // The sample's target for NI 73: 83 in 2008/09, its floor 75; 78.3 is the figure.
  const target = (area: string) => rowsOf(sheet, "NI 73", area).map((row) => [row["Target"], row["Target status"]]);
  expect(target("Tunbridge Wells")).toContainEqual([83, "amber so far for 2008/09: floor met, target not yet met"]);
  expect(target("Kent")[0]).toEqual(["[z]", "[z]"]);
  expect(target("England")[0]).toEqual(["[z]", "[z]"]);
});

test("what is hidden is held: NI 107 of Black African pupils keeps its three areas", () => {
  expect(rowsOf(sheet, "NI 107", "Black African").map(({ Area }) => Area)).toEqual([
    "Tunbridge Wells",
    "Kent",
    "England",
  ]);
});

test("where the plan sets no target for an indicator of the outcome, its columns are left out and a line says so", () => {
  const untargeted: Profile = {
    ...sampleProfile,
    indicators: sampleProfile.indicators.map((one) => ({ ...one, target: { status: "no target" } })),
  };
  const headings = ({ table }: typeof sheet) => table.columns.map(({ heading }) => heading);
  const without = sheetNamed(untargeted, "Enjoying and achieving");
  expect(headings(sheet).slice(-3)).toEqual(["Status", "Target", "Target status"]);
  expect(headings(without)).toEqual(headings(sheet).slice(0, -2));
  expect(without.lines[1]).toMatch(/^No plan that sets a target for these indicators/);
});
