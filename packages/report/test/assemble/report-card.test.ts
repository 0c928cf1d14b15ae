import type {
  Figure,
  GapProfile,
  IndicatorProfile,
  Profile,
  SetTarget,
  TargetResult,
  YearOfIndicator,
} from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { targetColumns } from "../../src/assemble/target-columns.ts";
import { noTargetLine } from "../../src/words/sheet-words.ts";
import { rowsOf, sheetNamed } from "../find.ts";
import { ni104 } from "../sample/definitions.ts";
import { none } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

const card = sheetNamed(sampleProfile, "Report card");

/** The sample, but for NI 73 at its schools, which shows this in every year. */
function with73AtSchools(value: Figure): Profile {
  const indicators = sampleProfile.indicators.map((one) =>
    one.definition.code !== "NI 73" || one.basis !== "school"
      ? one
      : {
          ...one,
          history: one.history.map((year) => ({
            ...year,
            partnership: { ...year.partnership, value, interval: null },
            rank: { kind: "none" } as const,
          })),
        },
  );
  return { ...sampleProfile, indicators };
}

test("a row holds this year and last, Kent, England, the rank, the direction, the target and the gap: NI 73 of the sample", () => {
  expect(rowsOf(card, "NI 73")).toEqual([
    {
      Outcome: "Enjoying and achieving",
      Indicator: "NI 73",
      "What it measures": "Level 4 or above in both English and maths at Key Stage 2 (%)",
      "Whose figure, and how settled": "its schools",
      "2005/06": 76.8,
      "2006/07": 78.3,
      Kent: 69.2,
      // The sample says so.
      "Against Kent": "better",
      England: 71,
      Rank: "3 of 23",
      Direction: "improving",
      Target: 83,
      "Target status": "amber so far for 2008/09",
      // NI 102a at its schools: 80.05 - 59.25; the sample says that it narrowed since 2004/05.
      "FSM gap": 20.8,
      "Gap since 2004/05": "narrowed",
    },
  ]);
});

test("a figure that its publisher may change says so: 45.05 and 46.449, rounded half away from zero by hand", () => {
  const [row] = rowsOf(card, "NI 72");
  expect(row).toMatchObject({
    "Whose figure, and how settled": "its schools; [p]",
    "2005/06": 45.1,
    "2006/07": 46.4,
    Kent: 45.6,
    England: 46,
    Rank: "11 of 23",
    Target: "[z]",
    "FSM gap": "[z]",
  });
});

test("a figure that is hidden has no rank, and says why", () => {
  const rows = rowsOf(sheetNamed(with73AtSchools(none("suppressed")), "Report card"), "NI 73");
  expect(rows).toMatchObject([{ "2006/07": "[c]", Rank: "[c]", Kent: 69.2 }]);
});

test("only what is known here stands on the card: NI 79 is Kent's and England's alone", () => {
  expect(rowsOf(card, "NI 79")).toHaveLength(0);
  expect(rowsOf(sheetNamed(sampleProfile, "Comparisons"), "NI 79")).toMatchObject([{ "2006/07": "[x]", Kent: 71.9 }]);
});

test("only figures of everyone stand on the card, and of local indicators those with a target", () => {
  expect(rowsOf(card, "NI 114")).toHaveLength(1);
  expect(rowsOf(card, "NI 107")).toHaveLength(0);
  const [gap] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];
  const [first] = sampleProfile.indicators as readonly [IndicatorProfile, ...IndicatorProfile[]];
  const withGap = (code: string): Profile => {
    const definition = { ...gap.definition, code };
    const indicators = [...sampleProfile.indicators, { ...first, definition }];
    return { ...sampleProfile, indicators, gaps: [{ ...gap, definition }] };
  };
  expect(rowsOf(sheetNamed(withGap("NI 102a"), "Report card"), "NI 102a")).toHaveLength(1);
  expect(rowsOf(sheetNamed(withGap("Sex gap NI 73"), "Report card"), "Sex gap NI 73")).toHaveLength(0);
  expect(rowsOf(card, "FSP 6+ PSE")).toHaveLength(0);
  const { target } = sampleProfile.indicators.find((one) => one.target.status !== "no target") ?? first;
  const aimed = sampleProfile.indicators.map((one) =>
    one.definition.code === "FSP 6+ PSE" && one.basis === "home" ? { ...one, target } : one,
  );
  const rows = rowsOf(sheetNamed({ ...sampleProfile, indicators: aimed }, "Report card"), "FSP 6+ PSE");
  expect(rows.map((row) => row["Whose figure, and how settled"])).toEqual(["live here"]);
});

test("an indicator has one row, on the first basis that has a figure here", () => {
  expect(rowsOf(card, "NI 73").map((row) => row["Whose figure, and how settled"])).toEqual(["its schools"]);
  const { indicators } = with73AtSchools(none("not-available"));
  const withoutTarget = indicators.map((one) => ({ ...one, target: { status: "no target" } as const }));
  const rows = rowsOf(sheetNamed({ ...sampleProfile, indicators: withoutTarget }, "Report card"), "NI 73");
  expect(rows.map((row) => row["Whose figure, and how settled"])).toEqual(["live here"]);
});

test("without a target the card says that no plan is loaded, and has no columns of targets", () => {
  const indicators = sampleProfile.indicators.map((one) => ({ ...one, target: { status: "no target" } as const }));
  const without = sheetNamed({ ...sampleProfile, indicators }, "Report card");
  const headings = ({ table }: typeof card) => table.columns.map(({ heading }) => heading);
  expect(headings(card).filter((heading) => !headings(without).includes(heading))).toEqual(["Target", "Target status"]);
  expect(without.lines.filter((line) => !card.lines.includes(line))).toEqual([noTargetLine]);
  expect(card.lines).not.toContain(noTargetLine);
});

test("every colour of the card has its word", () => {
  const toned = card.table.rows
    .flat()
    .flatMap((cell) => (cell.kind === "text" && cell.tone ? [`${cell.text} is ${cell.tone}`] : []));
  expect(new Set(toned)).toEqual(
    new Set([
      "improving is good",
      "worsening is poor",
      "no clear change is neutral",
      "amber so far for 2008/09 is caution",
      "narrowed is good",
      "better is good",
      "similar is neutral",
      "worse is poor",
    ]),
  );
});

test("better and worse are words beside their colours on the sheet of comparisons", () => {
  const toned = sheetNamed(sampleProfile, "Comparisons")
    .table.rows.flat()
    .flatMap((cell) => (cell.kind === "text" && cell.tone ? [`${cell.text} is ${cell.tone}`] : []));
  expect(new Set(toned)).toEqual(
    new Set([
      "better is good",
      "similar is neutral",
      "worse is poor",
      "improving is good",
      "worsening is poor",
      "no clear change is neutral",
    ]),
  );
});

const tooFew: SetTarget = {
  status: "too few",
  period: "2008/09",
  direction: "at-most",
  target: 15,
  floor: null,
  floorFrom: null,
  counts: "figure",
  source: "plan",
};

test("a gap of few pupils shows its symbol in place of its figure, its rank and its quartile, and is not judged", () => {
  const [first] = sampleProfile.indicators as readonly [IndicatorProfile, ...IndicatorProfile[]];
  const history = first.history.map((year): YearOfIndicator => {
    const partnership = { ...year.partnership, value: none("low-reliability"), interval: null };
    return { ...year, partnership, rank: { kind: "none" } };
  });
  const few: IndicatorProfile = {
    ...first,
    definition: ni104,
    history,
    direction: "too few years",
    againstKent: "not compared",
    target: tooFew,
  };
  const profile = { ...sampleProfile, indicators: [few] };
  const status = "not judged (too few pupils) for 2008/09";
  expect(rowsOf(sheetNamed(profile, "Report card"), "NI 104")).toMatchObject([
    { "2006/07": "[u]", Rank: "[u]", Direction: "too few years", Target: 15, "Target status": status },
  ]);
  expect(rowsOf(sheetNamed(profile, "Comparisons"), "NI 104")).toMatchObject([
    { "2006/07": "[u]", Rank: "[u]", "Out of": "[u]", Quartile: "[u]", "Against Kent": "not compared" },
  ]);
  expect(rowsOf(sheetNamed(profile, "Enjoying and achieving"), "NI 104", "Tunbridge Wells")).toMatchObject([
    { "2005/06": "[u]", "2006/07": "[u]", "Interval from": "[u]", Status: "[z]" },
  ]);
});

test("the gap of few pupils beside an indicator is no headline: its number is on the sheet Gaps alone", () => {
  const gaps = sampleProfile.gaps.map((gap) => ({
    ...gap,
    history: gap.history.map((year) => ({ ...year, partnership: { ...year.partnership, reliable: false } })),
  }));
  const [row] = rowsOf(sheetNamed({ ...sampleProfile, gaps }, "Report card"), "NI 73");
  expect(row?.["FSM gap"]).toBe("[u]");
});

describe("a target on the card", () => {
  const set: SetTarget = { ...tooFew, status: "red", floor: 20, floorFrom: "plan" };
  const shownOn = (target: SetTarget) => {
    const indicators = sampleProfile.indicators.map((one) =>
      one.definition.code === "NI 73" && one.basis === "school" ? { ...one, target } : one,
    );
    const [row] = rowsOf(sheetNamed({ ...sampleProfile, indicators }, "Report card"), "NI 73");
    return [row?.["Target"], row?.["Target status"]];
  };

  test("is not called missed before its year has come: the sample's figures are those of 2006/07", () => {
    const found = (status: SetTarget["status"], period: SetTarget["period"]) => shownOn({ ...set, status, period })[1];
    const statuses = ["green", "amber", "red", "no floor"] as const;
    expect(statuses.map((status) => found(status, "2007/08"))).toEqual([
      "green so far for 2007/08",
      "amber so far for 2007/08",
      "red so far for 2007/08",
      "target not yet met for 2007/08",
    ]);
    expect(statuses.map((status) => found(status, "2006/07"))).toEqual([
      "green for 2006/07",
      "amber for 2006/07",
      "red for 2006/07",
      "target not met for 2006/07",
    ]);
  });

  test("says so where it is a number of events beside a rate", () => {
    expect(shownOn({ ...set, counts: "numerator" })).toEqual([15, "red so far for 2008/09 (the target is a number)"]);
  });

  test("that asks only to narrow a gap says narrow in the place of a figure", () => {
    const narrow = { ...set, direction: "narrow", target: null, floor: null, floorFrom: null } as const;
    expect(shownOn({ ...narrow, verdict: "widened" })).toEqual(["narrow", "red so far for 2008/09"]);
  });
});

test("an indicator without a figure of the year stays for that of the year before, and goes without both", () => {
  const without = (...years: readonly string[]): Profile => ({
    ...sampleProfile,
    indicators: sampleProfile.indicators.map((one) => ({
      ...one,
      history: one.history.map((year) =>
        one.definition.code === "NI 73" && years.includes(year.period)
          ? { ...year, partnership: { ...year.partnership, value: none("not-available"), interval: null } }
          : year,
      ),
    })),
  });
  const shown = (profile: Profile) => rowsOf(sheetNamed(profile, "Report card"), "NI 73");
  expect(shown(without("2006/07"))).toMatchObject([{ "2005/06": 76.8, "2006/07": "[x]" }]);
  expect(shown(without("2005/06", "2006/07"))).toEqual([]);
});

test("a target for a number of events has no decimals, and one for a figure those of its indicator", () => {
  const columns = targetColumns<TargetResult>((target) => ({ target, decimals: 2 }), "2007/08");
  const set = { status: "amber", period: "2008/09", direction: "at-most", target: 24, floor: null } as const;
  const aimed = { ...set, floorFrom: null, source: "plan" } as const;
  const cells = (["numerator", "figure"] as const).map((counts) => columns[0]?.cell({ ...aimed, counts }));
  expect(cells).toMatchObject([{ decimals: 0 }, { decimals: 2 }]);
});

test("an indicator of the card that two sources give otherwise in the year is named, once, and one of another year is not", () => {
  const [, apart] = sampleProfile.quality.reconciliations;
  if (apart === undefined) throw new Error("the sample has two figures of two sources");
  const lines = (...reconciliations: Profile["quality"]["reconciliations"]) =>
    sheetNamed(
      { ...sampleProfile, quality: { ...sampleProfile.quality, reconciliations } },
      "Report card",
    ).lines.filter((line) => line.startsWith("Two sources"));
  const now = { ...apart, indicator: "NI 73", period: "2006/07", agrees: false } as const;
  expect(lines(now, { ...now, area: "E10000016" })).toEqual([
    "Two sources do not agree, for this partnership or for Kent: NI 73. See the sheet Two roads.",
  ]);
  expect(lines({ ...now, agrees: true }, { ...now, period: "2005/06" }, { ...now, indicator: "NI 1" })).toEqual([]);
});
