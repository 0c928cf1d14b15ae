import type { GapProfile, Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { assemble } from "../../src/index.ts";
import { verdictsLine } from "../../src/words/gaps-in-brief-words.ts";
import { rowsOf, sheetNamed } from "../find.ts";
import { sampleProfile } from "../sample-profile.ts";

const brief = (profile: Profile) => sheetNamed(profile, "Gaps in brief");
const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];

test("a gap has one row, with its page: 80.05 - 59.25, 78.6 - 55.2 and 77.1 - 51.9; Kent's 72.4 - 48.2", () => {
  expect(rowsOf(brief(sampleProfile))).toEqual([
    {
      Indicator: "NI 102a",
      "What it measures": first.definition.title,
      "Whose pupils": "pupils at its schools",
      "Gap 2006/07": 20.8,
      "Gap 2005/06": 23.4,
      "Gap 2004/05": 25.2,
      // The sample says so.
      "Since 2005/06": "no clear change",
      "Since 2004/05": "narrowed",
      "Kent's gap 2006/07": 24.2,
      Page: "Gap NI 102a",
      Status: "final",
    },
  ]);
  expect(brief(sampleProfile).lines).toContain("Since 2005/06, of 1 gap: 1 no clear change.");
  expect(brief(sampleProfile).lines).toContain("Since 2004/05, of 1 gap: 1 narrowed.");
});

test("the baseline year has one column where it is the year before; of the baseline year itself no change is told", () => {
  const headings = (profile: Profile) => brief(profile).table.columns.map(({ heading }) => heading);
  const count = (profile: Profile, start: string) => headings(profile).filter((one) => one.startsWith(start)).length;
  const before = { ...sampleProfile, baseline: "2005/06" } as const;
  expect([count(before, "Gap "), count(before, "Since ")]).toEqual([2, 1]);
  const own = { ...sampleProfile, baseline: "2006/07", periods: ["2006/07"] } as const;
  expect([count(own, "Gap "), count(own, "Since ")]).toEqual([1, 0]);
});

test("a gap of too few pupils this year has no figure and no verdict, and a year that may change says so", () => {
  const history = first.history.map((year) =>
    year.period === "2006/07" ? { ...year, partnership: { ...year.partnership, reliable: false } } : year,
  );
  const few = { ...sampleProfile, gaps: [{ ...first, history, sincePreviousYear: null, sinceBaseline: null }] };
  expect(rowsOf(brief(few))).toMatchObject([{ "Gap 2006/07": "[u]", "Gap 2005/06": 23.4 }]);
  expect(brief(few).lines).toContain("Since 2004/05, of 1 gap: 1 not judged.");
  const marked = first.history.map((year) => ({ ...year, kent: { ...year.kent, status: "provisional" as const } }));
  const [row] = rowsOf(brief({ ...sampleProfile, gaps: [{ ...first, history: marked }] }));
  expect(row?.["Status"]).toContain("provisional [p]");
});

test("without a gap of its own the partnership has no such sheet: NI 82 of the sample is Kent's", () => {
  const gaps = sampleProfile.gaps.filter(({ definition }) => definition.code === "NI 82");
  expect(assemble({ ...sampleProfile, gaps }).map(({ name }) => name)).not.toContain("Gaps in brief");
});

test("verdicts are counted in the order of their words", () => {
  expect(verdictsLine("2005/06", ["widened", "narrowed", "unreliable", "narrowed", undefined])).toBe(
    "Since 2005/06, of 5 gaps: 2 narrowed; 1 widened; 2 not judged.",
  );
});
