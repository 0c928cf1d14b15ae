import { type Gap, type GapProfile, type Profile, profileOf, type SetTarget } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { evaluatedCounty } from "../../../../../fixtures/evaluated-county.ts";
import { digitsWide } from "../../../src/format/letter-widths.ts";
import { assemble } from "../../../src/index.ts";
import { rowsOf, sheetNamed } from "../../find.ts";
import { sampleProfile } from "../../sample-profile.ts";

const page = sheetNamed(sampleProfile, "Gap NI 102a");
const data = sheetNamed(sampleProfile, "Gap data");
const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];

/** The sample with only its first gap, changed. */
const withGap = (change: Partial<GapProfile>): Profile => ({ ...sampleProfile, gaps: [{ ...first, ...change }] });

test("a gap of which the partnership has a reliable figure has one page; so has one that only Kent can have; others and those of many groups have none", () => {
  const pages = (profile: Profile) => assemble(profile).flatMap(({ name }) => (/^Gap NI/.test(name) ? [name] : []));
  expect(pages(sampleProfile)).toEqual(["Gap NI 102a", "Gap NI 82"]);
  const other = { ...first, group: { characteristic: "fsm", value: "not-known" } };
  expect(pages({ ...sampleProfile, gaps: [first, other] })).toEqual([]);
});

test("a gap that is counted from rows, or of too few pupils on a basis, is not said to be Kent's alone", () => {
  const without = (gap: GapProfile, reason: "low-reliability" | "not-available"): GapProfile => ({
    ...gap,
    history: gap.history.map((year) => ({
      ...year,
      partnership: { ...year.partnership, gap: { kind: "none", reason } },
    })),
  });
  const kents = sampleProfile.gaps.find(({ definition }) => definition.code === "NI 82") ?? first;
  const pages = (...gaps: readonly GapProfile[]) =>
    assemble({ ...sampleProfile, gaps }).filter(({ name }) => /^Gap NI/.test(name)).length;
  expect(pages(without(kents, "not-available"))).toBe(1);
  expect(pages(without(first, "not-available"))).toBe(0);
  expect(pages(without(kents, "low-reliability"), without({ ...kents, basis: "home" }, "not-available"))).toBe(0);
});

test("the page says both groups and their gap year by year, beside Kent's, England's and that of those who live here", () => {
  // 80.05 - 59.25 = 20.8, of 80.05 26.0%; 74.4 - 51.1 = 23.3 by home; Kent 72.4 - 48.2; England 73 - 53. Intervals 8.21 below, 7.94 above.
  expect(rowsOf(page, "2006/07")).toMatchObject([
    {
      "Peers %": 80.1,
      "Group %": 59.3,
      Gap: 20.8,
      "Interval from": 12.6,
      "Interval to": 28.7,
      "Relative gap %": 26,
      "Kent's gap": 24.2,
      "England's gap": 20,
      "Gap of those who live here": 23.3,
      "Peers: pupils": "[x]",
    },
  ]);
  expect(rowsOf(page)).toHaveLength(5);
});

test("a page of children who live here says why it is not of pupils at its schools", () => {
  const home = sampleProfile.gaps.find(({ definition, basis }) => definition.code === "NI 102a" && basis === "home");
  if (!home) throw new Error("the sample has the gap on both bases");
  const linesWith = (partnership: (gap: Gap) => Gap) => {
    const history = first.history.map((year) => ({ ...year, partnership: partnership(year.partnership) }));
    const gaps = [{ ...first, history }, home];
    return sheetNamed({ ...sampleProfile, gaps }, "Gap NI 102a").lines.join(" ");
  };
  expect(linesWith((gap) => ({ ...gap, reliable: false }))).toContain(
    "There are too few pupils at its schools in the group or among its peers, so this page counts children who live here.",
  );
  expect(linesWith((gap) => ({ ...gap, gap: { kind: "none", reason: "suppressed" } }))).toContain(
    "No gap of pupils at its schools can be shown, so this page counts children who live here.",
  );
  const both = linesWith((gap) => gap);
  expect(both).toContain("It counts pupils at its schools.");
  expect(both).toContain("The gap of those who live here stands on the sheet Gaps with its interval.");
});

test("the lines above the table tell what it is of, and its story; none is longer than the table is wide", () => {
  const width = page.table.columns.reduce((sum, column) => sum + column.width, 0);
  expect(Math.max(...page.lines.map((line) => digitsWide(line, false)))).toBeLessThanOrEqual(width);
  const said = page.lines.join(" ");
  expect(said).toContain("Group: eligible for free school meals. It counts pupils at its schools.");
  // Group 59.25 - 51.9 = 7.35, peers 80.05 - 77.1 = 2.95.
  expect(said).toContain("The gap is 20.8 percentage points.");
  expect(said).toContain("It narrowed by 4.4 points since 2004/05, because the figure for eligible pupils rose faster");
});

test("the two charts draw both groups, named by the cells, and the gap", () => {
  const [sides, gap] = page.charts;
  expect(sides?.series).toEqual([
    { heading: "Peers", named: "Peers are", look: "second" },
    { heading: "Group", named: "The group is", look: "first" },
  ]);
  expect(gap?.series.map(({ heading }) => heading)).toEqual(["Gap here", "Gap of those who live here", "Gap in Kent"]);
  expect(sides?.alt).toContain("eligible for free school meals: 48.1 in 2002/03, 59.3 in 2006/07.");
  expect(rowsOf(data, "NI 102a", "2002/03")).toMatchObject([
    {
      Peers: 74.2,
      Group: 48.1,
      "Gap here": 26.1,
      "Gap of those who live here": 29.1,
      "Gap in Kent": 25.9,
      Target: null,
    },
  ]);
});

test("a target that is a figure is drawn in its year with the forecast, and said no more of than its range allows", () => {
  const profile = withGap({
    target: {
      status: "amber",
      period: "2007/08",
      direction: "at-most",
      target: 20,
      floor: null,
      floorFrom: null,
      counts: "figure",
      source: "plan",
    },
    forecast: {
      period: "2007/08",
      value: 19.1,
      interval: { lower: 16, upper: 22.2 },
      path: [{ period: "2007/08", value: 19.1, interval: { lower: 16, upper: 22.2 } }],
      years: ["2004/05", "2005/06", "2006/07"],
      counts: "figure",
    },
  });
  expect(rowsOf(sheetNamed(profile, "Gap data")).slice(-2)).toMatchObject([
    { Year: "2006/07", "Gap here": 20.8, Forecast: 20.8, Target: null },
    { Year: "2007/08", "Gap here": null, Forecast: 19.1, "Range from": 16, "Range to": 22.2, Target: 20 },
  ]);
  expect(sheetNamed(profile, "Gap NI 102a").lines).toContain(
    "Target for 2007/08: 20.0. It lies within the range of the forecast, which can't say whether it will be met.",
  );
});

test("the page of a gap that only Kent can have says that it is Kent's, with Kent's pace and forecast", () => {
  const kents = sampleProfile.gaps.find(({ definition }) => definition.code === "NI 82");
  const kentPace = {
    slope: -1.411,
    interval: { lower: -2.257, upper: -0.565 },
    years: ["2002/03", "2003/04", "2004/05", "2005/06", "2006/07"],
    movement: "narrowed",
    kind: "levelled up",
    isClear: true,
    toClose: { kind: "years", years: 17.15, least: 10.7, most: 42.8 },
    neededForTarget: { kind: "no target" },
  } as const;
  const ahead = { period: "2007/08", value: 23.3, interval: { lower: 21.05, upper: 25.4 } } as const;
  const kentForecast = { ...ahead, path: [ahead], years: kentPace.years, counts: "figure" } as const;
  const { lines, table, charts } = sheetNamed(withGap({ ...kents, kentPace, kentForecast }), "Gap NI 82");
  const said = lines.join(" ");
  expect(said).toContain("All figures here are Kent's");
  expect(said).toContain("Group: eligible for free school meals. Its figures are those that its publisher gives.");
  expect(said).toContain(
    "On a straight line through the 5 years from 2002/03 to 2006/07 it narrowed by 1.4 points a year (0.6 to 2.3), because the figure for eligible young people rose faster. At that pace the gap would close in about 17 years (11 to 43). Both ranges come from how unevenly the gap moved over the years, not from how many young people it counts.",
  );
  expect(said).toContain(
    "If nothing changes, Kent's gap of 2007/08 would be about 23.3 points; it can be 21.1 to 25.4.",
  );
  expect(table.columns.filter(({ heading }) => /gap$/i.test(heading)).map(({ heading }) => heading)).toEqual([
    "Kent's gap",
    "England's gap",
  ]);
  expect(charts.map(({ title }) => title.split(":")[0])).toEqual(["NI 82, Kent", "NI 82, Kent"]);
  expect(charts[1]?.series.map(({ heading }) => heading)).toEqual([
    "Gap in Kent",
    "Forecast",
    "Range from",
    "Range to",
  ]);
});

test("Kent's page says how many of Kent's pupils would have closed its gap", () => {
  const kents = sampleProfile.gaps.find(({ definition }) => definition.code === "NI 82");
  const kentNeededToClose = { kind: "pupils", pupils: 370, of: 1318 } as const;
  const said = sheetNamed(withGap({ ...kents, kentNeededToClose }), "Gap NI 82").lines.join(" ");
  expect(said).toMatch(
    /If 370 more of the 1,318 eligible young people had reached the threshold, that would have closed the gap\./,
  );
});

test("the page of a gap between two figures in points says so in its words, headings and charts", () => {
  const of = (value: string) => ({ characteristic: "attainment", value });
  const history = first.history.map((year) => ({
    ...year,
    partnership: { ...year.partnership, isRelative: true } as const,
  }));
  const { lines, table, charts } = sheetNamed(
    withGap({ peers: of("median"), group: of("lowest-fifth"), history }),
    "Gap NI 102a",
  );
  const said = lines.join(" ");
  expect(said).toContain("It has no threshold for pupils to reach, and can't be split into schools.");
  expect(said).toContain("The gap is 20.8% of the median.");
  expect(table.columns.slice(1, 4).map(({ heading }) => heading)).toEqual(["Median", "Lowest fifth", "Gap %"]);
  expect(charts.map(({ valueTitle }) => valueTitle)).toEqual(["Points scored", "Percentage"]);
});

test("where no school can be named beside a change, the page says why", () => {
  const said = (change: Partial<GapProfile>) => sheetNamed(withGap(change), "Gap NI 102a").lines.join(" ");
  const parts = { from: "2004/05", to: "2006/07", change: 4.4 } as const;
  const together = { ...parts, schools: [], others: { schools: 9, rates: 4, composition: 0.4 } };
  expect(said({ schoolsSinceBaseline: together })).toContain(
    "No school's part in the gap's change is shown: each has too few",
  );
  expect(said({ schoolsSinceBaseline: null })).toContain("The schools' parts in the gap's change are not known");
  const named = { school: "8869501", name: "Larkmere School", rates: 1, composition: 0 };
  for (const change of [{ schoolsSinceBaseline: { ...together, schools: [named] } }, { sinceBaseline: null }])
    expect(said(change)).not.toMatch(/school's part|schools' parts/);
});

test("a year of too few pupils shows no gap, and draws none", () => {
  const history = first.history.map((year) =>
    year.period === "2005/06" ? { ...year, partnership: { ...year.partnership, reliable: false } } : year,
  );
  const profile = withGap({ history });
  expect(rowsOf(sheetNamed(profile, "Gap NI 102a"), "2005/06")).toMatchObject([
    { Gap: "[u]", "Interval from": "[u]", "Relative gap %": "[u]", "Kent's gap": 24.9 },
  ]);
  expect(rowsOf(sheetNamed(profile, "Gap data"), "2005/06")).toMatchObject([
    { "Gap here": null, "Left empty": "Gap here [u]" },
  ]);
});

test("the first year of a changed definition is marked in table and chart, and said once, also before the baseline", () => {
  const sentence = "Pupils of special schools are counted.";
  for (const period of ["2003/04", "2005/06"] as const) {
    const profile = withGap({ definition: { ...first.definition, changedIn: { period, sentence } } });
    const changed = sheetNamed(profile, "Gap NI 102a");
    expect(rowsOf(changed).map(({ Year }) => Year)).toContain(`${period} (changed)`);
    expect(rowsOf(sheetNamed(profile, "Gap data")).map(({ Year }) => Year)).toContain(`${period} (changed)`);
    const said = changed.lines.filter((line) => line.includes(sentence));
    expect(said).toEqual([`What is counted changed in ${period}: ${sentence}`]);
  }
});

test("what the plan asks of a gap with no figure is said with where it stands", () => {
  const target = {
    status: "green",
    verdict: "narrowed",
    period: "2008/09",
    direction: "narrow",
    target: null,
    floor: null,
    floorFrom: null,
    counts: "figure",
    source: "plan",
  } as const;
  const { lines, charts } = sheetNamed(withGap({ target }), "Gap NI 102a");
  expect(lines).toContain("The plan asks that it narrows. Found: narrowed, as the plan asks.");
  expect(charts[1]?.series.map(({ heading }) => heading)).not.toContain("Target");
});

test("a target for a gap of too few pupils says whose they are: of the last year, or of the baseline", () => {
  const { sinceBaseline } = first;
  if (!sinceBaseline) throw new Error("the sample's first gap has a change");
  const aim = { period: "2006/07", floor: null, floorFrom: null, counts: "figure", source: "plan" } as const;
  const narrow = { ...aim, status: "too few", verdict: "unreliable", direction: "narrow", target: null } as const;
  const few = withGap({ target: narrow, sinceBaseline: { ...sinceBaseline, verdict: "unreliable" } });
  expect(sheetNamed(few, "Gap NI 102a").lines.join(" ")).toContain(
    "The plan asks that it narrows. Found: nothing to judge, because the gap of 2004/05 is of too few to rely on.",
  );
  const history = first.history.map((year) =>
    year.period === "2006/07" ? { ...year, partnership: { ...year.partnership, reliable: false } } : year,
  );
  const atMost = { ...aim, status: "too few", direction: "at-most", target: 20 } as const;
  expect(sheetNamed(withGap({ history, target: atMost }), "Gap NI 102a").lines.join(" ")).toContain(
    "In 2006/07: nothing to judge, because the gap of 2006/07 is of too few to rely on.",
  );
});

test("a target that nothing can be found against says why", () => {
  const aim = { period: "2006/07", floor: null, floorFrom: null, counts: "figure", source: "plan" } as const;
  const history = first.history.map((year) =>
    year.period === "2006/07"
      ? { ...year, partnership: { ...year.partnership, gap: { kind: "none", reason: "suppressed" } as const } }
      : year,
  );
  const said = (target: Pick<SetTarget, "direction" | "target">) =>
    sheetNamed(withGap({ history, target: { ...aim, ...target, status: "no figure" } }), "Gap NI 102a").lines.join(" ");
  expect(said({ direction: "narrow", target: null })).toContain(
    "The plan asks that it narrows. Found: nothing to judge, because the gap of 2006/07 is hidden to protect people.",
  );
  expect(said({ direction: "at-most", target: 20 })).toContain(
    "Target for 2006/07: 20.0. In 2006/07: nothing to judge, because the gap of 2006/07 is hidden to protect people.",
  );
});

// Counted in the extract: 95 of 144 others reach the threshold, 14 of 32 eligible pupils. 65.97% less 15 points are 16.3 of 32, less none 21.1.
test("a plan's figure for a gap says how many pupils would have met it, and is drawn in its year", async () => {
  const thanet = profileOf(await evaluatedCounty(), {
    partnership: "Thanet One",
    year: "2007/08",
    madeOn: "2008-11-03",
  });
  const { lines, charts } = sheetNamed(thanet, "Gap NI 102a");
  const said = lines.join(" ");
  expect(said).toContain(
    "If 8 more of the 32 eligible pupils had reached the threshold, that would have closed the gap.",
  );
  expect(said).toContain(
    "If 3 more of the 32 eligible pupils had reached the threshold, that would have met the gap's target.",
  );
  expect(charts[1]?.series.map(({ heading }) => heading)).toContain("Target");
  const targets = ["NI 102a", "NI 92"].flatMap((code) => rowsOf(sheetNamed(thanet, "Gap data"), code, "2009/10"));
  expect(targets.map(({ Target }) => Target)).toEqual([15, 30]);
});

test("a year that may still change is marked in the page's table, in a sentence above it, and in its charts", () => {
  const provisionalIn = (...years: readonly string[]) =>
    withGap({
      history: first.history.map((year) =>
        years.includes(year.period)
          ? { ...year, partnership: { ...year.partnership, status: "provisional" as const } }
          : year,
      ),
    });
  const one = provisionalIn("2006/07");
  const said = "2006/07 is provisional: its figures, and what is said of them here, may still change.";
  expect(sheetNamed(one, "Gap NI 102a").lines.filter((line) => /provisional/.test(line))).toEqual([
    said,
    expect.stringContaining("[p] provisional: its publisher may still change it."),
  ]);
  const statuses = rowsOf(sheetNamed(one, "Gap NI 102a")).map(({ Status }) => Status);
  expect(statuses).toEqual(["final", "final", "final", "final", "provisional [p]"]);
  expect(rowsOf(sheetNamed(one, "Gap data")).map(({ Year }) => Year)).toContain("2006/07 (provisional)");
  expect(sheetNamed(provisionalIn("2005/06", "2006/07"), "Gap NI 102a").lines.join(" ")).toContain(
    "2005/06 and 2006/07 are provisional: their figures, and what is said of them here, may still change.",
  );
  expect(page.lines.join(" ")).not.toContain("provisional");
});

test("Kent's gap beside it may change alone, and so may a side without a gap; not what has no figure", () => {
  const open = { status: "provisional" } as const;
  const none = { kind: "none", reason: "suppressed" } as const;
  const isSaid = (change: Partial<GapProfile["history"][number]>) =>
    sheetNamed(
      withGap({
        history: [...first.history.slice(0, -1), ...first.history.slice(-1).map((year) => ({ ...year, ...change }))],
      }),
      "Gap NI 102a",
    ).lines.some((line) => line.startsWith("2006/07 is provisional"));
  const [{ partnership, kent }] = first.history.slice(-1) as [GapProfile["history"][number]];
  const bare = { ...partnership, ...open, gap: none, group: { ...partnership.group, value: none } };
  expect(isSaid({ kent: { ...kent, ...open } })).toBe(true);
  expect(isSaid({ partnership: bare })).toBe(true);
  expect(isSaid({ partnership: { ...bare, peers: { ...partnership.peers, value: none } } })).toBe(false);
});
