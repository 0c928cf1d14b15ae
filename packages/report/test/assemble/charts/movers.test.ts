import type { GapProfile, Profile } from "@lcsp/indicators";
import { expect, test } from "vitest";
import { assemble } from "../../../src/index.ts";
import { rowsOf, sheetNamed } from "../../find.ts";
import { sampleProfile } from "../../sample-profile.ts";

const [first] = sampleProfile.gaps as readonly [GapProfile, ...GapProfile[]];

const moved: NonNullable<GapProfile["schoolsSinceBaseline"]> = {
  from: "2004/05",
  to: "2006/07",
  change: 4.4,
  schools: [
    { school: "8869501", name: "Larkmere School", rates: 4.25, composition: -0.5 },
    { school: "8869502", name: null, rates: -1, composition: 0.25 },
  ],
  others: { schools: 3, rates: 1.15, composition: 0.25 },
};

const withMoved = (schoolsSinceBaseline: GapProfile["schoolsSinceBaseline"]): Profile => ({
  ...sampleProfile,
  gaps: [{ ...first, schoolsSinceBaseline }],
});

test("each school's parts, the small ones' together, and their sum, which is the change: 4.25 - 1 + 1.15 and -0.5 + 0.25 + 0.25", () => {
  const sheet = sheetNamed(withMoved(moved), "What moved the gaps");
  expect(
    rowsOf(sheet, "NI 102a", "2004/05").map((row) => [row["School"], row["By results"], row["By numbers"]]),
  ).toEqual([
    ["Larkmere School", 4.3, -0.5],
    ["a school that the register does not name", -1, 0.3],
    ["3 schools with few pupils, together", 1.2, 0.3],
    ["All schools: the change of the gap", 4.4, 0],
  ]);
  expect(rowsOf(sheet).map(({ Together }) => Together)).toEqual([3.8, -0.8, 1.4, 4.4]);
  expect(rowsOf(sheet).map((row) => row["DfE number"])).toEqual(["886/9501", "886/9502", "[z]", "[z]"]);
});

test("the whole change says where it could be chance, and each row by how much one of 40 pupils moves it: 2.5 points", () => {
  const { sinceBaseline } = first;
  if (!sinceBaseline) throw new Error("the sample's first gap has a change");
  const counted = (hidden: number) =>
    first.history.map(({ partnership, ...year }) => {
      const group = { ...partnership.group, denominator: { least: 40, greatest: 40 + hidden, hidden } };
      return { ...year, partnership: { ...partnership, group } };
    });
  const rows = (hidden: number) => {
    const change = { ...sinceBaseline, verdict: "no clear change" } as const;
    const gap = { ...first, sinceBaseline: change, history: counted(hidden), schoolsSinceBaseline: moved };
    return rowsOf(sheetNamed({ ...sampleProfile, gaps: [gap] }, "What moved the gaps"));
  };
  expect(rows(0).at(-1)?.["School"]).toBe("All schools: the change of the gap, which could be chance");
  expect(rows(0).map((row) => row["One pupil"])).toEqual([2.5, 2.5, 2.5, 2.5]);
  expect(rows(1).map((row) => row["One pupil"])).toEqual(["[x]", "[x]", "[x]", "[x]"]);
});

test("where no school can be shown alone there is nothing to show", () => {
  for (const profile of [sampleProfile, withMoved({ ...moved, schools: [] })])
    expect(assemble(profile).map(({ name }) => name)).not.toContain("What moved the gaps");
});

test("a part of a change from or to a year that may still change says so", () => {
  const history = first.history.map((year) =>
    year.period === "2006/07"
      ? { ...year, partnership: { ...year.partnership, status: "provisional" as const } }
      : year,
  );
  const profile = { ...sampleProfile, gaps: [{ ...first, history, schoolsSinceBaseline: moved }] };
  const statuses = rowsOf(sheetNamed(profile, "What moved the gaps")).map(({ Status }) => Status);
  expect(new Set(statuses)).toEqual(new Set(["2006/07 provisional [p]"]));
});
