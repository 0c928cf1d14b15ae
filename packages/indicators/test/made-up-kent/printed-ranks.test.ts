import type { Period } from "@lcsp/ingest";
import { beforeAll, describe, expect, test } from "vitest";
import { evaluatedCounty } from "../../../../fixtures/evaluated-county.ts";
import { type Basis, type Profile, profileOf, type YearOfIndicator } from "../../src/index.ts";

let tunbridgeWells: Profile;
let cranbrook: Profile;

beforeAll(async () => {
  const evaluation = await evaluatedCounty();
  const asked = { year: "2007/08", madeOn: "2008-11-12" };
  tunbridgeWells = profileOf(evaluation, { ...asked, partnership: "Tunbridge Wells" });
  cranbrook = profileOf(evaluation, { ...asked, partnership: "Cranbrook and Paddock Wood" });
});

function yearOf(
  profile: Profile,
  code: string,
  basis: Basis,
  period: Period,
  group = "all",
): YearOfIndicator | undefined {
  const found = profile.indicators.find(
    (one) => one.definition.code === code && one.basis === basis && one.group.value === group,
  );
  return found?.history.find((year) => year.period === period);
}

// As the plan of Tunbridge Wells prints them for 2007, among 23 clusters.
describe("ranks of Tunbridge Wells", () => {
  test.each([
    ["KS1 2+ maths", 18],
    ["KS2 APS", 3],
    ["KS2 4+ English", 3],
    ["KS2 4+ maths", 4],
    ["KS2 5+ English", 1],
    ["KS2 5+ maths", 2],
  ] as const)("%s: %d of 23", (code, rank) => {
    expect(yearOf(tunbridgeWells, code, "school", "2006/07")?.rank).toMatchObject({ rank, of: 23 });
  });
});

test.each([
  ["2006/07", 14, 1],
  ["2007/08", 21, 3],
] as const)("permanent exclusions of %s: %d secondary and %d primary, as printed", (period, secondary, primary) => {
  const count = (phase: string) =>
    yearOf(tunbridgeWells, "permanent exclusions", "school", period, phase)?.partnership.value;
  expect(count("secondary")).toEqual({ kind: "value", value: secondary });
  expect(count("primary")).toEqual({ kind: "value", value: primary });
});

// As the plan of Cranbrook and Paddock Wood prints them.
test("15 children looked after, 93% of whom have had their checks", () => {
  const year = (code: string) => yearOf(cranbrook, code, "home", "2007/08")?.partnership;
  expect(year("looked after children")?.value).toEqual({ kind: "value", value: 15 });
  expect(year("LAC both checks")?.value).toEqual({ kind: "value", value: (100 * 14) / 15 });
});

test("2,532 pupils on roll in primaries and 3,117 in secondaries", () => {
  const roll = (phase: string) => yearOf(cranbrook, "pupils on roll", "school", "2006/07", phase)?.partnership.value;
  expect(roll("primary")).toEqual({ kind: "value", value: 2532 });
  expect(roll("secondary")).toEqual({ kind: "value", value: 3117 });
});
