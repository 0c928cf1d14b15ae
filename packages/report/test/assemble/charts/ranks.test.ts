import { expect, test } from "vitest";
import { rowsOf, sheetNamed } from "../../find.ts";
import { sampleProfile } from "../../sample-profile.ts";

const page = sheetNamed(sampleProfile, "Ranks");
const data = sheetNamed(sampleProfile, "Rank data");

test("bars stand best first, this partnership's, the others' and Kent's each in its series; a hidden one stays hidden", () => {
  // sample/aims.ts: 80.1, hidden, 79.2, and 78.3 here; Kent 69.2.
  expect(rowsOf(data)).toEqual([
    row("Ashford One", { "Other partnerships": 80.1 }),
    row("Cranbrook and Paddock Wood", { "Other partnerships": 79.2 }),
    row("Tunbridge Wells", { "This partnership": 78.3 }),
    row("Kent", { Kent: 69.2 }),
    { ...row("Ashford Rural [c]", {}), "Left empty": "Ashford Rural [c]" },
  ]);
});

const row = (Area: string, bar: Readonly<Record<string, number>>) => ({
  Indicator: "NI 73",
  Area,
  "This partnership": null,
  "Other partnerships": null,
  Kent: null,
  "Left empty": "none",
  ...bar,
});

test("of an indicator that is to be low, the lowest stands first", () => {
  const indicators = sampleProfile.indicators.map((one) => ({
    ...one,
    definition: { ...one.definition, better: "lower" as const },
  }));
  const profile = { ...sampleProfile, indicators };
  const areas = rowsOf(sheetNamed(profile, "Rank data")).map(({ Area }) => Area);
  const axes = [profile, sampleProfile].map((one) => sheetNamed(one, "Ranks").charts[0]?.valueTitle);
  expect(axes).toEqual(["Percentage: lower is better", "Percentage: higher is better"]);
  expect(areas).toEqual(["Kent", "Tunbridge Wells", "Cranbrook and Paddock Wood", "Ashford One", "Ashford Rural [c]"]);
});

test("one chart an indicator that has a rank, told in words", () => {
  expect(page.charts.map(({ title }) => title)).toEqual([
    "NI 73, 2006/07: Level 4 or above in both English and maths at Key Stage 2",
  ]);
  expect(page.charts[0]?.alt).toBe(
    "Bars, best first: Level 4 or above in both English and maths at Key Stage 2. From top to bottom among others: Ashford One 80.1, Tunbridge Wells 78.3, Kent 69.2. Without a bar: 1.",
  );
});

test("the table says the rank, and compares with Kent as far as the interval tells", () => {
  expect(rowsOf(page, "NI 73")).toMatchObject([
    {
      "This partnership": 78.3,
      Kent: 69.2,
      Rank: 3,
      "Out of": 23,
      Quartile: 1,
      "In words": "In the best quarter of the partnerships. It is better than Kent.",
    },
  ]);
});
