import type { IndicatorProfile, Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { assemble } from "../../src/index.ts";
import { rowsOf, sheetNamed } from "../find.ts";
import { none } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

test("the table holds the numbers of the plan's chart, as printed", () => {
  const sheet = sheetNamed(sampleProfile, "Foundation Stage areas");
  const numbers = sheet.table.rows.map((row) => row.flatMap((cell) => (cell.kind === "number" ? [cell.value] : [])));
  // The Tunbridge Wells plan, chart "Percentage of Pupils Achieving 6+", 2006/07: school, home, Kent, national.
  expect(numbers).toEqual([
    [72, 74, 69, 71],
    [48, 51, 47, 49],
    [66, 69, 66, 67],
    [78, 80, 79, 77],
    [92, 94, 89, 88],
    [79, 82, 78, 78],
  ]);
});

test("the area of learning of number bears the name of its year: that of the plans until 2008/09, the first results under the next one", () => {
  const named = (year: Profile["year"]) => {
    const move = (history: IndicatorProfile["history"]) =>
      history.map((one) => (one.period === "2006/07" ? { ...one, period: year } : one));
    const indicators = sampleProfile.indicators.map((one) => ({ ...one, history: move(one.history) }));
    return rowsOf(sheetNamed({ ...sampleProfile, year, indicators }, "Foundation Stage areas"), "Maths")[0]?.[
      "Area of learning"
    ];
  };
  expect([named("2006/07"), named("2007/08"), named("2008/09")]).toEqual([
    "Mathematical development",
    "Mathematical development",
    "Problem solving, reasoning and numeracy",
  ]);
});

/** The sample with its figures of one area on one basis hidden. */
function hiding(code: string): Profile {
  const hide = (indicator: IndicatorProfile): IndicatorProfile => ({
    ...indicator,
    history: indicator.history.map((year) => ({
      ...year,
      partnership: { ...year.partnership, value: none("suppressed") },
    })),
  });
  const indicators = sampleProfile.indicators.map((one) =>
    one.definition.code === code && one.basis === "home" ? hide(one) : one,
  );
  return { ...sampleProfile, indicators };
}

test("a hidden figure is a symbol in the table, and nothing at all in the data of the chart, which says so", () => {
  const profile = hiding("FSP 6+ CLL");
  const [cll] = rowsOf(sheetNamed(profile, "Foundation Stage areas"), "CLL");
  expect(cll).toMatchObject({
    "Tunbridge Wells - School Partnership": 48,
    "Tunbridge Wells - Home Partnership": "[c]",
  });
  const [point] = rowsOf(sheetNamed(profile, "Chart data"), "CLL");
  expect(point).toMatchObject({
    "Tunbridge Wells - Home Partnership": null,
    "Left empty": "Tunbridge Wells - Home Partnership [c]",
  });
});

test("a series without any figure in the year has no columns in the chart, and the note says which year England's are of", () => {
  const ofEngland = (period: string) =>
    period === "2005/06" ? ({ kind: "value", value: 70 } as const) : none("not-available");
  const withoutEngland = (indicator: IndicatorProfile): IndicatorProfile => ({
    ...indicator,
    history: indicator.history.map((year) => ({
      ...year,
      england: { ...year.england, value: ofEngland(year.period) },
    })),
  });
  const profile = { ...sampleProfile, indicators: sampleProfile.indicators.map(withoutEngland) };
  const [areas, data] = ["Foundation Stage areas", "Chart data"].map((name) => sheetNamed(profile, name));
  expect(areas?.charts[0]?.series.map(({ heading }) => heading)).toEqual([
    "Tunbridge Wells - School Partnership",
    "Tunbridge Wells - Home Partnership",
    "Kent",
  ]);
  expect(areas?.charts[0]?.alt).not.toContain("National");
  expect(data?.table.columns.map(({ heading }) => heading)).not.toContain("National");
  expect(areas && rowsOf(areas, "PSE")).toMatchObject([{ National: "[x]" }]);
  expect(areas?.lines).toContain(
    "The chart leaves out what has no figure in 2006/07: National. England's newest figures are those of 2005/06.",
  );
  const lines = sheetNamed(sampleProfile, "Foundation Stage areas").lines.join(" ");
  expect(lines).not.toContain("leaves out");
});

test("where there is no number to draw, there is no empty chart", () => {
  const indicators = sampleProfile.indicators.filter(({ definition }) => !definition.code.startsWith("FSP"));
  const names = assemble({ ...sampleProfile, indicators }).map(({ name }) => name);
  expect(names).not.toContain("Foundation Stage areas");
  expect(names).not.toContain("Chart data");
});
