import type { Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { assemble } from "../../../src/index.ts";
import { rowsOf, sheetNamed } from "../../find.ts";
import { exactly, none } from "../../sample/measures.ts";
import { sampleProfile } from "../../sample-profile.ts";

const page = sheetNamed(sampleProfile, "Trends");
const data = sheetNamed(sampleProfile, "Trend data");
const chartOf = (code: string) => page.charts.find(({ title }) => title.startsWith(code));

test("each National Indicator with three years of the partnership's figures has one chart, whatever its bases", () => {
  // The sample's NI 107 is of groups, NI 79 has no figure of the partnership, and the gaps have pages of their own.
  expect(page.charts.map(({ title }) => title.slice(0, 6))).toEqual(["NI 72:", "NI 92:", "NI 73:", "NI 114"]);
  expect(rowsOf(page).map(({ Indicator }) => Indicator)).toEqual(["NI 72", "NI 92", "NI 73", "NI 114"]);
});

test("a line turns to its target: history, the forecast from the last figure on, both ends of its range, the target in its year", () => {
  // Forecasts as worked in sample/aims.ts, to the one decimal of the indicator.
  const ahead = { "Pupils at its schools": null, "Children who live here": null, Kent: null, England: null };
  const history = { Forecast: null, "Range from": null, "Range to": null, Target: null };
  expect(rowsOf(data, "NI 73")).toMatchObject([
    { Year: "2002/03", "Pupils at its schools": 72.1, Kent: 64.2, England: 67, ...history },
    { Year: "2003/04", "Pupils at its schools": 73.6, ...history },
    { Year: "2004/05", "Pupils at its schools": 75.2, ...history },
    { Year: "2005/06", "Pupils at its schools": 76.8, ...history },
    {
      Year: "2006/07",
      "Pupils at its schools": 78.3,
      ...history,
      Forecast: 78.3,
      "Range from": 78.3,
      "Range to": 78.3,
    },
    { Year: "2007/08", ...ahead, Forecast: 79.9, "Range from": 79.7, "Range to": 80, Target: null },
    { Year: "2008/09", ...ahead, Forecast: 81.4, "Range from": 81.2, "Range to": 81.6, Target: 83 },
  ]);
  expect(chartOf("NI 73")?.series.map(({ heading }) => heading)).toEqual([
    "Pupils at its schools",
    "Children who live here",
    "Kent",
    "England",
    "Forecast",
    "Range from",
    "Range to",
    "Target",
  ]);
});

test("each chart reads the rows of its own indicator", () => {
  const { first, count } = chartOf("NI 73")?.rows ?? { first: 0, count: 0 };
  const codes = data.table.rows.slice(first, first + count).map(([code]) => code);
  expect(codes).toEqual(Array.from({ length: 7 }, () => ({ kind: "text", text: "NI 73" })));
  expect(page.charts.reduce((rows, chart) => rows + (chart.rows?.count ?? 0), 0)).toBe(data.table.rows.length);
});

/** NI 114 with a plan's target of 10 exclusions in 2008/09: made up, with its numbers of each year and where they lead. */
function withTargetOfNumbers(): Profile {
  const numbers = [21, 20, null, 18, 18];
  const path = [
    { period: "2007/08", value: 16.5, interval: { lower: 13.2, upper: 19.8 } },
    { period: "2008/09", value: 15.6, interval: { lower: 11.9, upper: 19.3 } },
  ] as const;
  const aims = {
    target: {
      status: "red",
      period: "2008/09",
      direction: "at-most",
      target: 10,
      floor: 15,
      floorFrom: "plan",
      counts: "numerator",
      source: "plan",
    },
    forecast: { ...path[1], path, years: ["2002/03", "2003/04", "2005/06", "2006/07"], counts: "numerator" },
  } as const;
  const indicators = sampleProfile.indicators.map((one) => {
    if (one.definition.code !== "NI 114" || one.group.characteristic !== "all") return one;
    const history = one.history.map((year, at) => {
      const number = numbers[at] ?? null;
      const numerator = number === null ? { least: 11, greatest: 15, hidden: 1 } : exactly(number);
      return { ...year, partnership: { ...year.partnership, numerator } };
    });
    return { ...one, ...aims, history };
  });
  return { ...sampleProfile, indicators };
}

test("a target that is a number has a second chart, of the partnership's numbers, which turns to it", () => {
  const profile = withTargetOfNumbers();
  const charts = sheetNamed(profile, "Trends").charts.filter(({ title }) => title.startsWith("NI 114"));
  expect(charts.map(({ title, valueTitle }) => [title, valueTitle])).toEqual([
    ["NI 114: Rate of permanent exclusions from school", "Percentage"],
    ["NI 114 in numbers: Number of permanent exclusions less retractions and reinstatements", "Number"],
  ]);
  const headings = charts.map(({ series }) => series.map(({ heading }) => heading));
  expect(headings).toEqual([
    ["Pupils at its schools", "Kent", "England"],
    ["Pupils at its schools", "Forecast", "Range from", "Range to", "Target"],
  ]);
  const none = { Kent: null, England: null };
  expect(rowsOf(sheetNamed(profile, "Trend data"), "NI 114 in numbers")).toMatchObject([
    { Year: "2002/03", ...none, "Pupils at its schools": 21, Forecast: null, "Left empty": "none" },
    { Year: "2003/04", ...none, "Pupils at its schools": 20 },
    { Year: "2004/05", ...none, "Pupils at its schools": null, "Left empty": "Pupils at its schools [i]" },
    { Year: "2005/06", ...none, "Pupils at its schools": 18 },
    { Year: "2006/07", ...none, "Pupils at its schools": 18, Forecast: 18 },
    { Year: "2007/08", ...none, Forecast: 16.5, "Range from": 13.2, "Range to": 19.8, Target: null },
    { Year: "2008/09", ...none, Forecast: 15.6, "Range from": 11.9, "Range to": 19.3, Target: 10 },
  ]);
  const { columns, rows } = sheetNamed(profile, "Trend data").table;
  const formats = ["Pupils at its schools", "Forecast", "Target"].map((heading) => {
    const at = columns.findIndex((column) => column.heading === heading);
    const ofNumbers = rows.filter(([code]) => code?.kind === "text" && code.text === "NI 114 in numbers");
    return [...new Set(ofNumbers.flatMap((row) => (row[at]?.kind === "number" ? [row[at].format] : [])))];
  });
  expect(formats).toEqual([["#,##0"], ["#,##0.0"], ["#,##0.0"]]);
});

test("an indicator without a target is drawn without a forecast, and one without a home basis without its line", () => {
  expect(chartOf("NI 92")?.series.map(({ heading }) => heading)).toEqual(["Pupils at its schools", "Kent", "England"]);
});

test("the words for those who can't see a chart say where each line starts, ends and is highest", () => {
  // NI 92: 37.1, 36.8, 36.2, 35.9, 36.6 here; Kent 36.6 down to 35.1; England 38, 37.6, 37.2 from 2004/05 on.
  expect(chartOf("NI 92")?.alt).toBe(
    "Lines by school year: Gap between the lowest achieving 20% in the Foundation Stage Profile and the rest. Pupils at its schools: 37.1 in 2002/03, 36.6 in 2006/07. Kent: 36.6 in 2002/03, 35.1 in 2006/07. England: 38.0 in 2004/05, 37.2 in 2006/07.",
  );
  expect(chartOf("NI 73")?.alt).toContain("Target: 83.0 in 2008/09.");
});

test("what the line says of the target is no more than its range allows: 81.6 is short of 83", () => {
  expect(rowsOf(page, "NI 73")).toMatchObject([
    {
      "Forecast for": "2008/09",
      Forecast: 81.4,
      "Range from": 81.2,
      "Range to": 81.6,
      Target: 83,
      "In words":
        "It clearly improves over the years. Target for 2008/09: 83.0. If nothing changes, the whole range of the forecast misses it.",
    },
  ]);
});

test("a hidden year is left empty, with its reason, and its chart says nothing of it", () => {
  const indicators = sampleProfile.indicators.map((one) => ({
    ...one,
    history: one.history.map((year) =>
      one.definition.code === "NI 92" && year.period === "2002/03"
        ? { ...year, partnership: { ...year.partnership, value: none("suppressed") } }
        : year,
    ),
  }));
  const hidden = { ...sampleProfile, indicators };
  expect(rowsOf(sheetNamed(hidden, "Trend data"), "NI 92")[0]).toMatchObject({
    "Pupils at its schools": null,
    Kent: 36.6,
    "Left empty": "Pupils at its schools [c]; England [x]",
  });
  const alt = sheetNamed(hidden, "Trends").charts.find(({ title }) => title.startsWith("NI 92"))?.alt;
  expect(alt).toContain("Pupils at its schools: 36.8 in 2003/04, 36.6 in 2006/07.");
});

test("the first year of a changed definition is marked, and said", () => {
  const changedIn = { period: "2005/06", sentence: "Pupils who left are counted." } as const;
  const indicators = sampleProfile.indicators.map((one) =>
    one.definition.code === "NI 92" ? { ...one, definition: { ...one.definition, changedIn } } : one,
  );
  const changed = { ...sampleProfile, indicators };
  expect(rowsOf(sheetNamed(changed, "Trend data"), "NI 92").map(({ Year }) => Year)).toContain("2005/06 (changed)");
  expect(rowsOf(sheetNamed(changed, "Trends"), "NI 92")[0]?.["In words"]).toMatch(
    /^What is counted changed in 2005\/06: Pupils who left are counted\./,
  );
});

test("a year of two terms is marked among years counted as a whole, and said", () => {
  const indicators = sampleProfile.indicators.map((one) => ({
    ...one,
    history: one.history.map((year) =>
      year.period === "2006/07" && one.definition.code === "NI 92"
        ? { ...year, partnership: { ...year.partnership, caution: "two-terms" as const } }
        : year,
    ),
  }));
  const profile = { ...sampleProfile, indicators };
  const years = rowsOf(sheetNamed(profile, "Trend data"), "NI 92").map(({ Year }) => Year);
  expect(years).toEqual(["2002/03", "2003/04", "2004/05", "2005/06", "2006/07 (two terms)"]);
  expect(sheetNamed(profile, "Trends").charts.find(({ title }) => title.startsWith("NI 92"))?.alt).toContain(
    "36.6 in 2006/07 (two terms)",
  );
  expect(rowsOf(sheetNamed(profile, "Trends"), "NI 92")[0]?.["In words"]).toMatch(
    /^Of 2006\/07 two terms alone are counted: direction and forecast look at years counted like the last\./,
  );
});

test("without an indicator of three years there is neither sheet", () => {
  const indicators = sampleProfile.indicators.filter(({ definition }) => definition.code === "NI 79");
  const names = assemble({ ...sampleProfile, indicators }).map(({ name }) => name);
  expect(names).not.toContain("Trends");
  expect(names).not.toContain("Trend data");
});
