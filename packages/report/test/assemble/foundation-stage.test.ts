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

test("where there is no number to draw, there is no empty chart", () => {
  const indicators = sampleProfile.indicators.filter(({ definition }) => !definition.code.startsWith("FSP"));
  const names = assemble({ ...sampleProfile, indicators }).map(({ name }) => name);
  expect(names).not.toContain("Foundation Stage areas");
  expect(names).not.toContain("Chart data");
});
