import type { Profile } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { assembleCounty } from "../../src/assemble/county/assemble-county.ts";
import { digitsWide } from "../../src/format/letter-widths.ts";
import { format, inCounty, makeCountyWorkbook } from "../../src/index.ts";
import { rowsOf, shown } from "../find.ts";
import { readBack } from "../read-back.ts";
import { none } from "../sample/measures.ts";
import { sampleProfile } from "../sample-profile.ts";

/** The sample's partnership under another name, with these figures and ranks of NI 73 this year at its schools. */
function partnership(name: string, value: number | undefined, rank: number | undefined): Profile {
  const indicators = sampleProfile.indicators.map((one) => ({
    ...one,
    history: one.history.map((year) =>
      one.definition.code === "NI 73" && year.period === "2006/07"
        ? {
            ...year,
            partnership: {
              ...year.partnership,
              value: value === undefined ? none("suppressed") : ({ kind: "value", value } as const),
            },
            rank:
              rank === undefined ? ({ kind: "none" } as const) : ({ kind: "rank", rank, of: 2, quartile: 1 } as const),
          }
        : year,
    ),
  }));
  return { ...sampleProfile, partnership: { code: name, name }, indicators };
}

const county = [
  partnership("Alder", 71.25, 2),
  partnership("Birch", 78.3, 1),
  partnership("Cedar", undefined, undefined),
].map(inCounty);
const sheets = format(assembleCounty(county, "Ann Alder"));
const sheet = (name: string) => {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

test("a row is as settled as its least settled figure that is shown", () => {
  const withStatus = (status: "provisional" | "revised", value: number | undefined) => {
    const { indicators, ...profile } = partnership("Dogwood", value, undefined);
    const history = (years: Profile["indicators"][number]["history"]) =>
      years.map((year) => ({ ...year, partnership: { ...year.partnership, status } }));
    return inCounty({ ...profile, indicators: indicators.map((one) => ({ ...one, history: history(one.history) })) });
  };
  const statusBeside = (other: ReturnType<typeof withStatus>) =>
    rowsOf(
      format(assembleCounty([...county, other])).find(({ name }) => name === "Figures") ?? sheet("Figures"),
      "NI 73",
      "pupils at its schools",
    ).map(({ Status }) => Status);
  expect(statusBeside(withStatus("provisional", 70))).toEqual(["provisional [p]"]);
  expect(statusBeside(withStatus("revised", 70))).toEqual(["revised [r]"]);
  expect(statusBeside(withStatus("provisional", undefined))).toEqual(["final"]);
});

test("the figures of all stand in one row, beside Kent's and England's", () => {
  expect(rowsOf(sheet("Figures"), "NI 73", "pupils at its schools")).toEqual([
    {
      Indicator: "NI 73",
      "What it measures": "Level 4 or above in both English and maths at Key Stage 2",
      "Whose figure": "pupils at its schools",
      Unit: "%",
      Status: "final",
      Kent: 69.2,
      England: 71,
      // 71.25, half away from zero.
      Alder: 71.3,
      Birch: 78.3,
      Cedar: "[c]",
    },
  ]);
});

test("so do their ranks, with how many are ranked", () => {
  expect(rowsOf(sheet("Ranks"), "NI 73", "pupils at its schools")).toMatchObject([
    { Ranked: 2, Alder: 2, Birch: 1, Cedar: "[c]" },
  ]);
});

test("a figure that is not ranked has no rank, and an indicator that is ranked nowhere no row", () => {
  const [first, ...rest] = county;
  if (!first) throw new Error("the county has partnerships");
  const unranked = (of: typeof first) => ({
    ...of,
    indicators: of.indicators.map((one) => ({ ...one, now: { ...one.now, rank: { kind: "none" } as const } })),
  });
  const ranks = format(assembleCounty([unranked(first), ...rest])).find(({ name }) => name === "Ranks");
  if (!ranks) throw new Error("some are ranked");
  expect(rowsOf(ranks, "NI 73", "pupils at its schools")).toMatchObject([{ Ranked: 1, Alder: "[z]", Birch: 1 }]);
  const none = format(assembleCounty(county.map(unranked)));
  expect(none.map(({ name }) => name)).not.toContain("Ranks");
});

test("only figures of everyone are compared, and only those of which something is known", () => {
  expect(rowsOf(sheet("Figures"), "NI 107")).toEqual([]);
  expect(rowsOf(sheet("Figures"), "NI 114")).toHaveLength(1);
});

test("what nobody has a figure of this year has no row; what one area has, has one", () => {
  const lacking = { value: none("not-available"), road: null } as const;
  const without = (levels: readonly ("partnership" | "kent" | "england")[]) =>
    county.map((one) => ({
      ...one,
      indicators: one.indicators.map((indicator) => {
        const { now } = indicator;
        const gone = Object.fromEntries(levels.map((level) => [level, { ...now[level], ...lacking }]));
        return indicator.definition.code === "NI 73" ? { ...indicator, now: { ...now, ...gone } } : indicator;
      }),
    }));
  const rowsWithout = (...levels: Parameters<typeof without>[0]) => {
    const figures = format(assembleCounty(without(levels))).find(({ name }) => name === "Figures");
    return rowsOf(figures ?? sheet("Figures"), "NI 73", "pupils at its schools");
  };
  expect(rowsWithout("partnership", "kent", "england")).toEqual([]);
  expect(rowsWithout("partnership", "kent")).toMatchObject([{ Kent: "[x]", England: 71, Alder: "[x]" }]);
});

test("figures that stand for a larger area say so", () => {
  const ofDistrict = county.map((one) => ({
    ...one,
    indicators: one.indicators.map((indicator) => {
      const reach = { kind: "best-fit", level: "district", of: "Tunbridge Wells" } as const;
      const { now } = indicator;
      return { ...indicator, now: { ...now, partnership: { ...now.partnership, reach } } };
    }),
  }));
  const figures = format(assembleCounty(ofDistrict)).find(({ name }) => name === "Figures");
  if (!figures) throw new Error("there are figures");
  expect(rowsOf(figures, "NI 73")[0]).toMatchObject({ "Whose figure": "district figure" });
});

test("Kent's gaps have pages, also those that its partnerships hide or don't have; none is said to stand in for another", () => {
  // The sample's NI 104 is unreliable at the partnership's schools and hidden at home; its NI 82 is Kent's alone. Kent's: 72.4 - 48.2.
  for (const code of ["NI 102a", "NI 104", "NI 82"]) {
    const page = sheet(`Gap ${code}`);
    expect(rowsOf(page, "2006/07")).toMatchObject([{ "Kent's gap": 24.2 }]);
    expect(page.title).toBe(`Gap ${code}: Kent, 2006/07`);
    expect(page.lines.join(" ")).toMatch(/The gap is 24.2 percentage points\. .*since 2004\/05/);
    expect(page.lines.join(" ")).not.toContain("stands in");
    expect(page.lines.join(" ")).not.toContain("the partnership");
  }
  expect(rowsOf(sheet("Gap data"), "NI 104", "2006/07")).toMatchObject([{ "Gap in Kent": 24.2 }]);
});

test("Kent's gap of those who live here is in the table, and not drawn: it would lie on that of pupils at Kent's schools", () => {
  const page = sheet("Gap NI 102a");
  expect(rowsOf(page, "2006/07")).toMatchObject([{ "Kent's gap": 24.2, "Gap of those who live here": 24.2 }]);
  const drawn = page.charts[1]?.series.map(({ heading }) => heading);
  expect(drawn).toContain("Gap in Kent");
  expect(drawn).not.toContain("Gap of those who live here");
});

test("no line is longer than its table is wide, and the legend is that of the symbols used", () => {
  for (const { lines, table } of sheets) {
    const width = table.columns.reduce((sum, column) => sum + column.width, 0);
    for (const line of lines) expect(digitsWide(line, false)).toBeLessThanOrEqual(width);
  }
  expect(sheet("Figures").lines.join()).toContain("[c]");
});

/** What the county's cover says, by its first column. */
function coverOf(partnerships: typeof county): Record<string, unknown> {
  const cover = format(assembleCounty(partnerships)).find(({ name }) => name === "Cover");
  return Object.fromEntries((cover ? rowsOf(cover) : []).map(({ About, Detail }) => [About, Detail]));
}

test("the cover says how results are placed and whether counts are split, as those of the partnerships do", () => {
  expect(coverOf(county)).toMatchObject({
    "Years shown": "2002/03, 2003/04, 2004/05, 2005/06, 2006/07; the baseline year is 2004/05",
    Memberships: "Each result is placed by the membership of its school in its own school year.",
    "Where figures are from": expect.stringMatching(/^3 extracts, listed in each partnership's workbook, from: /),
    "How settled they are": expect.stringMatching(/^Of the extracts: 1 final, 1 revised, 1 provisional\./),
    "Small groups": expect.stringMatching(/^A gap with fewer than 10 pupils/),
  });
  expect(coverOf(county)).not.toHaveProperty("Counts of districts");
  const restated = county.map((one, at) => ({ ...one, restatedOn: "2008-11-03", apportioned: at === 2 }));
  expect(coverOf(restated)).toMatchObject({
    Memberships: expect.stringContaining("placed by the memberships in force on 3 November 2008"),
    "Counts of districts": expect.stringMatching(/^Apportioned: a count/),
  });
});

test("the notes explain what its sheets show, and nothing else: they compare nothing and tell no direction", () => {
  const terms = rowsOf(sheet("Notes")).map((row) => row["Symbol or term"]);
  expect(terms).toEqual(expect.arrayContaining(["Rank", "Small groups"]));
  for (const term of ["Better, similar, worse", "Direction of travel"]) expect(terms).not.toContain(term);
});

describe("the county's workbook, read back", async () => {
  const book = await readBack(await makeCountyWorkbook(county, { contact: "Ann Alder" }));

  test.each(sheets.map((one) => [one.name, one] as const))("%s holds every cell as it was assembled", (name, one) => {
    const worksheet = book.getWorksheet(name);
    const top = one.lines.length + 2;
    one.table.rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        expect(worksheet?.getCell(top + 1 + down, across + 1).value).toBe(shown(cell));
      });
    });
  });

  test("says whom to ask, and its title", () => {
    expect(book).toMatchObject({ title: "Partnerships compared: Kent, 2006/07", language: "en-GB" });
    expect(rowsOf(sheet("Cover"), "Who to ask")).toMatchObject([{ Detail: "Ann Alder" }]);
  });
});
