import type { Balance, ExtractSummary, Measure, MeasureBalance, Profile, Reconciliation } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { rowsOf, sheetNamed, shown } from "../find.ts";
import { exactly, none, value } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

/** The second column of the sheet. */
const results = (profile: Profile) => sheetNamed(profile, "Data quality").table.rows.map(([, result]) => shown(result));

test("each check says how many of how many: counted by hand in the sample", () => {
  expect(results(sampleProfile)).toEqual([
    "yes: all 3 extracts",
    "1 of 33,242 rows: look at why",
    "yes: all 3 balances",
    // 19 + 0 of 15,408 + 16,021 is 0.06%; 94 of 15,408 is 0.61%.
    "19 of 31,429 rows (0.1%): at most 1 in 100",
    "94 of 15,408 rows (0.6%): at most 1 in 100",
    "nothing to check",
    "yes: all 2 measures",
    "no: 1 of 2 figures does not",
    "2 figures: read with care",
    "none",
    "print otherwise: 4; none before: 1,204",
    "yes",
    "none",
  ]);
});

test("a reference table that is lacking is named with the figures that therefore are, and a code of no indicator with its file and rows", () => {
  const of = (code: string, rows: number) => ({ code, file: "local.csv", rows, near: [] });
  const unknownCodes = [of("NI 102", 2), of("NI 999", 1)];
  const quality = { ...sampleProfile.quality, unknownCodes, lackingTables: ["schools"] as const };
  expect(results({ ...sampleProfile, quality }).slice(-2)).toEqual([
    "no table of schools: no partnership has figures of pupils at its schools",
    '"NI 102" in local.csv: 2 rows; "NI 999" in local.csv: 1 row',
  ]);
});

test("a load that only added figures is said with their number, and leads to no sheet; a first load is not spoken of", () => {
  const since = { loaded: "2008-11-03", before: "2008-10-01", figures: [], added: 1204, tables: [] };
  const spoken = (sinceLastLoad: Profile["sinceLastLoad"]) =>
    rowsOf(sheetNamed({ ...sampleProfile, sinceLastLoad }, "Data quality")).filter(({ Result }) =>
      String(Result).startsWith("print otherwise"),
    );
  expect(spoken(since)).toEqual([
    {
      Check:
        "How many figures print otherwise by what was loaded or withdrawn on 3 November 2008 than at the end of 1 October 2008, and of how many were there none before?",
      Result: "print otherwise: 0; none before: 1,204",
      "Row by row": "[z]",
    },
  ]);
  expect(spoken(sampleProfile.sinceLastLoad)).toMatchObject([{ "Row by row": "Changes since last refresh" }]);
  expect(spoken(null)).toEqual([]);
});

test("figures of pupils' rows that are out of fewer than half as many as the year before are named, and those of exactly half are not", () => {
  const shown = (sizes: readonly (number | null)[], road: Measure["road"]) => {
    const indicators = sampleProfile.indicators.slice(0, 1).map((one) => ({
      ...one,
      history: one.history.slice(0, sizes.length).map((year, at) => {
        const of = sizes[at] ?? null;
        const measure = {
          ...year.partnership,
          road: at === 0 ? "schools" : road,
          denominator: of === null ? null : exactly(of),
        } as const;
        return { ...year, partnership: measure, kent: { ...year.kent, denominator: null } };
      }),
    }));
    return results({ ...sampleProfile, indicators })[9];
  };
  expect(shown([2609, 62, 60], "pupils")).toBe("NI 72 of Tunbridge Wells, 2003/04: of 62 after 2,609: read with care");
  expect([shown([100, 50], "pupils"), shown([100, 49], "schools"), shown([100, null, 49], "pupils")]).toEqual([
    "none",
    "none",
    "none",
  ]);
});

test("a receipt that does not close is said on both sheets", () => {
  const [first, ...rest] = sampleProfile.quality.extracts as readonly [ExtractSummary, ...ExtractSummary[]];
  const extracts = [{ ...first, stored: first.stored - 1 }, ...rest];
  const profile = { ...sampleProfile, quality: { ...sampleProfile.quality, extracts } };
  expect(results(profile)[0]).toBe("no: 1 of 3 extracts does not");
  expect(rowsOf(sheetNamed(profile, "Extracts"), "FSP2007.csv")).toMatchObject([{ "The sum closes": "no" }]);
});

test("placings that do not add up are said on both sheets", () => {
  const [first, ...rest] = sampleProfile.quality.balances as readonly [Balance, ...Balance[]];
  const balances = [{ ...first, rows: first.rows + 1 }, ...rest];
  const profile = { ...sampleProfile, quality: { ...sampleProfile.quality, balances } };
  expect(results(profile)[2]).toBe("no: 1 of 3 balances does not");
  const one = { ...sampleProfile, quality: { ...sampleProfile.quality, balances: [rest[0] ?? first] } };
  expect(results(one)[2]).toBe("yes: the one balance");
  const closes = rowsOf(sheetNamed(profile, "Balance"), "Foundation stage");
  expect(closes).toMatchObject([{ "The sum closes": "no" }, { "The sum closes": "yes" }]);
});

test("a measure's counts stand beside Kent's, with both ends where rows are hidden, also where few are unplaced", () => {
  const rows = (indicator: string) => rowsOf(sheetNamed(sampleProfile, "Balance of measures"), indicator);
  expect(rows("NI 114")).toEqual([
    {
      Indicator: "NI 114",
      "Whose pupils": "pupils at its schools",
      Group: "everyone",
      "Summed from": "schools' rows",
      "Partnerships, least": 190,
      "Partnerships, greatest": 193,
      "Partnerships, of": 91967.5,
      "Unplaced, least": 24,
      "Unplaced, greatest": 24,
      "Unplaced, of": 10400,
      "Kent, least": 214,
      "Kent, greatest": 217,
      "Kent, of": 102367.5,
      "The sum closes": "yes",
    },
  ]);
  expect(rows("NI 73")).toMatchObject([
    { "Partnerships, of": 16019, "Unplaced, least": 1, "Unplaced, of": 2, "Kent, least": 11500, "Kent, of": 16021 },
  ]);
});

test("a measure that does not add up is said on both sheets", () => {
  const [first, ...rest] = sampleProfile.quality.measureBalances as readonly [MeasureBalance, MeasureBalance];
  const quality = { ...sampleProfile.quality, measureBalances: [{ ...first, balances: false }, ...rest] };
  const profile = { ...sampleProfile, quality };
  expect(results(profile)[6]).toBe("no: 1 of 2 measures does not");
  expect(rowsOf(sheetNamed(profile, "Balance of measures"), "NI 114")).toMatchObject([{ "The sum closes": "no" }]);
});

/** The sample with so many of 16,021 rows of Key Stage 2 unplaced by school. */
function unplacing(unplaced: number): Profile {
  const balances = sampleProfile.quality.balances.map((balance) =>
    balance.kind === "key-stage-2"
      ? {
          ...balance,
          placings: { placed: 16021 - unplaced, "out-of-area": 0, unplaced },
        }
      : balance,
  );
  return { ...sampleProfile, quality: { ...sampleProfile.quality, balances } };
}

// 1% of 31,429 is 314.29: 19 of them are of the Foundation Stage. 5% of 16,021 is 801.05.
test.each([
  [295, "neutral", "at most 1 in 100"],
  [296, "caution", "more than 1 in 100"],
] as const)("%i more rows without a partnership are said with the tone %s: %s", (unplaced, tone, limit) => {
  const words = `${unplaced + 19} of 31,429 rows (1%): ${limit}`;
  expect(sheetNamed(unplacing(unplaced), "Data quality").table.rows.flat()).toContainEqual({
    kind: "text",
    text: words,
    tone,
  });
});

test("more than one row in twenty at schools of no known partnership is said on the report card", () => {
  const lines = (profile: Profile) =>
    sheetNamed(profile, "Report card").lines.filter((line) => line.includes("rows ("));
  expect(lines(unplacing(801))).toEqual([]);
  expect(lines(unplacing(802))).toEqual([
    "Key stage 2, 2006/07: 802 of 16,021 rows (5%) are at schools of no known partnership. The partnerships' figures and ranks lack them.",
  ]);
  expect(lines({ ...unplacing(802), year: "2005/06" })).toEqual([]);
  // Where children live is another matter than where they go to school.
  const { quality } = unplacing(802);
  const balances = quality.balances.map((balance) => ({ ...balance, basis: "home" as const }));
  expect(lines({ ...sampleProfile, quality: { ...quality, balances } })).toEqual([]);
});

test("a receipt shows its sum: 15,412 = 15,408 + 1 + 3", () => {
  expect(rowsOf(sheetNamed(sampleProfile, "Extracts"), "FSP2007.csv")).toMatchObject([
    {
      "Rows read": 15412,
      "Rows stored": 15408,
      "Rows rejected": 1,
      "Rows left out": 3,
      "Left out because": "total line: 2; footnote: 1",
      "The sum closes": "yes",
    },
  ]);
});

test("an incomplete sum shows its two ends beside the published count", () => {
  expect(rowsOf(sheetNamed(sampleProfile, "Two roads"), "NI 114")).toMatchObject([
    {
      "Count, least": 214,
      "Count, greatest": 217,
      "Rows hidden in count": 3,
      "Summed pupils": 102367.5,
      "Held against": "published rows",
      "Their count, least": 215,
      "Their count, greatest": 215,
      "Rows hidden in their count": 0,
      "The two agree": "yes",
    },
  ]);
  expect(rowsOf(sheetNamed(sampleProfile, "Incomplete figures"), "Tunbridge Wells")).toMatchObject([
    { "Rows hidden": 1, "Count, least": 5, "Count, greatest": 6, "Figure, least": 0.2, "Figure, greatest": 0.24 },
  ]);
});

test("a coarser road that is itself a sum with hidden rows shows both of its ends, and whose rows they are", () => {
  const [first] = sampleProfile.quality.reconciliations as readonly [Reconciliation, ...Reconciliation[]];
  // 123 are seen in the schools that print; two more print "1 to 4" each.
  const published: Measure = {
    ...first.published,
    value: { kind: "between", least: 12.5, greatest: 13.1 },
    numerator: { least: 125, greatest: 131, hidden: 2 },
    road: "schools",
  };
  expect(rowsOf(twoRoadsOf({ ...first, published }))).toMatchObject([
    {
      "Held against": "schools' rows",
      "Their count, least": 125,
      "Their count, greatest": 131,
      "Rows hidden in their count": 2,
      "Their figure, least": 12.5,
      "Their figure, greatest": 13.1,
    },
  ]);
});

test("a side that is hidden beside the other is [c] in its figure, its counts and its hidden rows, and the two still agree or not", () => {
  const [first] = sampleProfile.quality.reconciliations as readonly [Reconciliation, ...Reconciliation[]];
  const hidden = { value: none("suppressed"), numerator: null, denominator: null } as const;
  const [row] = rowsOf(twoRoadsOf({ ...first, published: { ...first.published, ...hidden, road: "schools" } }));
  const theirs = [
    "Their count, least",
    "Their count, greatest",
    "Rows hidden in their count",
    "Their pupils",
    "Their figure, least",
    "Their figure, greatest",
  ];
  expect(theirs.map((heading) => row?.[heading])).toEqual(theirs.map(() => "[c]"));
  expect(row?.["The two agree"]).toBe("yes");
});

test("two figures that don't agree print apart: 0.4169 and 0.4219 with three decimals, where two would print 0.42 twice", () => {
  const [first] = sampleProfile.quality.reconciliations as readonly [Reconciliation, ...Reconciliation[]];
  const of = (measure: Measure, figure: number): Measure => ({ ...measure, value: { kind: "value", value: figure } });
  const apart = { summed: of(first.summed, 0.4169), published: of(first.published, 0.4219) };
  const printed = (agrees: boolean) => {
    const [row] = rowsOf(twoRoadsOf({ ...first, ...apart, agrees }));
    return [row?.["Figure, least"], row?.["Their figure, least"]];
  };
  expect(printed(false)).toEqual([0.417, 0.422]);
  expect(printed(true)).toEqual([0.42, 0.42]);
});

test("two figures that six decimals do not tell apart print with six", () => {
  const [first] = sampleProfile.quality.reconciliations as readonly [Reconciliation, ...Reconciliation[]];
  const apart = {
    summed: { ...first.summed, value: value(0.41690001) },
    published: { ...first.published, value: value(0.41690002) },
  };
  const { columns, rows } = twoRoadsOf({ ...first, ...apart, agrees: false }).table;
  const at = columns.findIndex(({ heading }) => heading === "Figure, least");
  expect(rows[0]?.[at]).toEqual({ kind: "number", value: 0.4169, format: "#,##0.000000" });
});

test("a mean says how many rows hide theirs, though it has no counts: schools that gave no sessions", () => {
  const [first] = sampleProfile.quality.incomplete as readonly [Measure, ...Measure[]];
  const mean: Measure = { ...first, numerator: null, denominator: null, rowsHidden: 2 };
  const quality = { ...sampleProfile.quality, incomplete: [mean] };
  expect(rowsOf(sheetNamed({ ...sampleProfile, quality }, "Incomplete figures"))).toMatchObject([{ "Rows hidden": 2 }]);
});

test("rows hidden in the count and in its pupils are counted together", () => {
  const [first] = sampleProfile.quality.incomplete as readonly [Measure, ...Measure[]];
  const both: Measure = {
    ...first,
    numerator: { least: 5, greatest: 6, hidden: 1 },
    denominator: { least: 2400, greatest: 2408, hidden: 2 },
  };
  const quality = { ...sampleProfile.quality, incomplete: [both] };
  expect(rowsOf(sheetNamed({ ...sampleProfile, quality }, "Incomplete figures"))).toMatchObject([
    { "Rows hidden": 3, "Count, least": 5, "Count, greatest": 6, "Pupils, least": 2400, "Pupils, greatest": 2408 },
  ]);
});

function twoRoadsOf(...reconciliations: readonly Reconciliation[]) {
  const quality = { ...sampleProfile.quality, reconciliations };
  return sheetNamed({ ...sampleProfile, quality }, "Two roads");
}

test("all rows of an indicator have as many decimals as tell one of them apart: 49.03 is not 49.00, so 41.8 is 41.80", () => {
  const [, second] = sampleProfile.quality.reconciliations as readonly [Reconciliation, Reconciliation];
  const sides = (summed: number, published: number, agrees: boolean): Reconciliation => ({
    ...second,
    summed: { ...second.summed, value: value(summed) },
    published: { ...second.published, value: value(published) },
    agrees,
  });
  const { columns, rows } = twoRoadsOf(sides(49.03, 49, false), sides(41.8, 41.8, true)).table;
  const at = columns.findIndex(({ heading }) => heading === "Figure, least");
  expect(rows.map((row) => row[at])).toEqual([
    { kind: "number", value: 49.03, format: "#,##0.00" },
    { kind: "number", value: 41.8, format: "#,##0.00" },
  ]);
});

test("a column of counts has one number of decimals: 17,161 stands beside 102,367.5", () => {
  const { columns, rows } = sheetNamed(sampleProfile, "Two roads").table;
  const at = columns.findIndex(({ heading }) => heading === "Summed pupils");
  const whole = columns.findIndex(({ heading }) => heading === "Their count, least");
  expect(rows.map((row) => row[at])).toEqual([
    { kind: "number", value: 102367.5, format: "#,##0.0" },
    { kind: "number", value: 17161, format: "#,##0.0" },
  ]);
  expect(rows[0]?.[whole]).toEqual({ kind: "number", value: 215, format: "#,##0" });
});
