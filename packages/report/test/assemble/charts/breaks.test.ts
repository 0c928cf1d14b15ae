import type { Measure, Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { yearsBeyond } from "../../../src/assemble/charts/breaks.ts";
import { rowsOf, sheetNamed } from "../../find.ts";
import { measure, none, value } from "../../sample/measures.ts";
import { sampleProfile } from "../../sample-profile.ts";

const of = (
  period: Measure["period"],
  caution: Measure["caution"] = null,
  shown: Measure["value"] = value(6),
): Measure => measure({ indicator: "NI 87", basis: "school" }, "A", period, shown, { caution });

const twoTerms = (period: Measure["period"]) => of(period, "two-terms");

test.each<readonly [string, readonly (readonly Measure[])[], readonly string[]]>([
  ["a year of two terms", [[of("2005/06")], [of("2006/07")], [twoTerms("2007/08")]], ["2007/08"]],
  [
    "a whole year is drawn on after one of two terms",
    [[of("2005/06")], [twoTerms("2006/07")], [of("2007/08")]],
    ["2006/07"],
  ],
  [
    "two years of two terms are one stretch",
    [[of("2005/06")], [twoTerms("2006/07")], [twoTerms("2007/08")]],
    ["2006/07", "2007/08"],
  ],
  [
    "Kent's two terms, where the partnership has no figure",
    [[of("2006/07")], [of("2007/08", null, none("not-available")), twoTerms("2007/08")]],
    ["2007/08"],
  ],
  ["the first years, of two terms alike, with nothing before them", [[twoTerms("2006/07")], [twoTerms("2007/08")]], []],
  ["no year without a figure", [[of("2006/07")], [of("2007/08", "two-terms", none("suppressed"))]], []],
])("beyond a break: %s", (_, years, beyond) => {
  expect([...yearsBeyond({}, years)]).toEqual(beyond);
});

test("beyond a break: the years of a changed definition, and a year of two terms among them is again beyond another", () => {
  const years = [[of("2004/05")], [of("2005/06")], [twoTerms("2006/07")], [of("2007/08")]];
  const changedIn = { period: "2005/06", sentence: "Counted anew." } as const;
  expect([...yearsBeyond({ changedIn }, years)]).toEqual(["2005/06", "2007/08"]);
});

/** The sample's NI 73, whose last year counts two terms alone. */
function withTwoTerms(): Profile {
  const indicators = sampleProfile.indicators.map((one) => {
    if (one.definition.code !== "NI 73") return one;
    const last = one.history.length - 1;
    const history = one.history.map((year, at) =>
      at === last ? { ...year, partnership: { ...year.partnership, caution: "two-terms" as const } } : year,
    );
    return { ...one, history };
  });
  return { ...sampleProfile, indicators };
}

test("the line of a chart breaks before a year of two terms: that year is a series of its own, drawn alike and named once", () => {
  const profile = withTwoTerms();
  const page = sheetNamed(profile, "Trends");
  const chart = page.charts.find(({ title }) => title.startsWith("NI 73"));
  const [own, past] = chart?.series ?? [];
  expect(own).toEqual({ heading: "Pupils at its schools", look: "first" });
  expect(past).toEqual({ heading: "Pupils at its schools, beyond a break", look: "first", legend: null });
  const rows = rowsOf(sheetNamed(profile, "Trend data"), "NI 73").slice(3, 5);
  expect(rows).toMatchObject([
    { Year: "2005/06", "Pupils at its schools": 76.8, "Pupils at its schools, beyond a break": null },
    { Year: "2006/07 (two terms)", "Pupils at its schools": null, "Pupils at its schools, beyond a break": 78.3 },
  ]);
  expect(chart?.alt).toContain("Pupils at its schools: 72.1 in 2002/03, 76.8 in 2005/06.");
  expect(chart?.alt).toContain("Pupils at its schools, beyond a break: 78.3 in 2006/07 (two terms).");
  expect(page.lines.filter((line) => line.startsWith("A line breaks"))).toHaveLength(1);
});

test("where no line breaks, no sheet has a column for it or speaks of it", () => {
  for (const name of ["Trends", "Trend data", "Gap data"]) {
    const { table, lines } = sheetNamed(sampleProfile, name);
    expect([...table.columns.map(({ heading }) => heading), ...lines].join(" ")).not.toMatch(/break/);
  }
});
