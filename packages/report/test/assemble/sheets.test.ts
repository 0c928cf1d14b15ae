import type { Profile } from "@lcsp/indicators";
import { describe, expect, test } from "vitest";
import { assemble, format } from "../../src/index.ts";
import { sampleProfile } from "../sample-profile.ts";

const sheets = assemble(sampleProfile);
const names = (profile: Profile) => assemble(profile).map(({ name }) => name);

test("the sheets stand in the order in which they are read", () => {
  expect(names(sampleProfile)).toEqual([
    "Cover",
    "Contents",
    "Report card",
    "Gaps in brief",
    "Comparisons",
    "Enjoying and achieving",
    "Ranks",
    "Trends",
    "Gaps",
    "Gap changes",
    "Gap comparisons",
    "Gap NI 102a",
    "Gap NI 82",
    "Foundation Stage areas",
    "School and home",
    "Pupil survey",
    "Plan priorities",
    "Schools",
    "Inspections",
    "Schools counted",
    "Changes since last refresh",
    "Data quality",
    "Extracts",
    "Balance",
    "Balance of measures",
    "Unplaced schools",
    "Two roads",
    "Incomplete figures",
    "Notes",
    "Definitions",
    "Chart data",
    "Rank data",
    "Trend data",
    "Gap data",
  ]);
});

test("a sheet that would have no rows is left out, and the contents and the data quality do not link to it", () => {
  const bare: Profile = {
    ...sampleProfile,
    indicators: sampleProfile.indicators.filter(({ definition }) => definition.code === "NI 73"),
    gaps: [],
    unavailable: [],
    countedSchools: [],
    survey: [],
    schools: {
      schools: [],
      inspectedInYear: { partnership: [], kent: [] },
      latestInspections: { partnership: [], kent: [] },
    },
    planLinks: { period: null, priorities: [], citedBy: {} },
    sinceLastLoad: null,
    quality: {
      extracts: sampleProfile.quality.extracts,
      balances: [],
      measureBalances: [],
      reconciliations: [],
      incomplete: [],
      unknownCodes: [],
      lackingTables: [],
      unplaced: [],
    },
  };
  const left = assemble(bare);
  expect(left.map(({ name }) => name)).toEqual([
    "Cover",
    "Contents",
    "Report card",
    "Comparisons",
    "Enjoying and achieving",
    "Ranks",
    "Trends",
    "School and home",
    "Data quality",
    "Extracts",
    "Notes",
    "Definitions",
    "Rank data",
    "Trend data",
  ]);
  const links = left
    .flatMap(({ table }) => table.rows.flat())
    .flatMap((cell) => (cell.kind === "text" && cell.link ? [cell.link] : []));
  expect(links.every((link) => left.some(({ name }) => name === link))).toBe(true);
});

test("an outcome that has an indicator has a sheet", () => {
  const [first] = sampleProfile.indicators;
  if (!first) throw new Error("the sample has indicators");
  const healthy = { ...first, definition: { ...first.definition, outcome: "being-healthy" as const } };
  expect(names({ ...sampleProfile, indicators: [healthy] })).toContain("Being healthy");
});

describe.each(format(sheets).map((sheet) => [sheet.name, sheet] as const))("%s", (_, sheet) => {
  const { table } = sheet;

  test("has a cell for every column of every row", () => {
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row.length).toBe(table.columns.length);
  });

  test("leaves nothing blank, and writes no number as text", () => {
    const texts = table.rows.flat().flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
    for (const text of texts) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/^[-+]?[\d,.]+%?$/);
    }
    const empty = table.rows.flat().filter(({ kind }) => kind === "empty");
    expect(empty.length === 0 || / data$/.test(sheet.name)).toBe(true);
  });

  test("has no line that is longer than the table is wide", () => {
    const width = table.columns.reduce((sum, column) => sum + column.width, 0);
    // English in Arial takes about 0.45 em a letter, spaces included, a digit 0.556 em; the title is set a third larger, and bold.
    for (const line of sheet.lines) expect(line.length * (0.45 / 0.556)).toBeLessThanOrEqual(width);
    expect(sheet.title.length * 1.4).toBeLessThanOrEqual(width);
  });

  test("says the partnership and the year in its title", () => {
    expect(sheet.title).toContain("Tunbridge Wells, 2006/07");
  });
});
