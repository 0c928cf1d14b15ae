import { ENGLAND, KENT, type Period } from "@lcsp/ingest";
import { beforeAll, describe, expect, test } from "vitest";
import { evaluatedCounty } from "../../../../fixtures/evaluated-county.ts";
import { loadedCounty } from "../../../../fixtures/loaded-county.ts";
import { type Basis, explainFigures, type Profile, profileOf, type YearOfIndicator } from "../../src/index.ts";

let profile: Profile;
beforeAll(async () => {
  profile = profileOf(await evaluatedCounty(), {
    partnership: "Tunbridge Wells",
    year: "2007/08",
    madeOn: "2008-11-12",
  });
});

function yearOf(code: string, basis: Basis, period: Period, group = "all"): YearOfIndicator | undefined {
  const found = profile.indicators.find(
    (one) => one.definition.code === code && one.basis === basis && one.group.value === group,
  );
  return found?.history.find((year) => year.period === period);
}

// The chart of the Tunbridge Wells plan, 2006/07, as printed: school cluster, home cluster, Kent, national.
describe.each([
  ["FSP 6+ PSE", 72, 74, 69, 71],
  ["FSP 6+ CLL", 48, 51, 47, 49],
  ["FSP 6+ Maths", 66, 69, 66, 67],
  ["FSP 6+ KUW", 78, 80, 79, 77],
  ["FSP 6+ PHY", 92, 94, 89, 88],
  ["FSP 6+ CRE", 79, 82, 78, 78],
] as const)("%s", (code, school, home, kentPrinted, national) => {
  const whole = (measure: YearOfIndicator["kent"] | undefined) =>
    measure?.value.kind === "value" ? Math.round(measure.value.value) : measure?.value;

  test("as printed", () => {
    expect(whole(yearOf(code, "school", "2006/07")?.partnership)).toBe(school);
    expect(whole(yearOf(code, "home", "2006/07")?.partnership)).toBe(home);
    expect(whole(yearOf(code, "school", "2006/07")?.kent)).toBe(kentPrinted);
    expect(whole(yearOf(code, "home", "2006/07")?.kent)).toBe(kentPrinted);
    expect(whole(yearOf(code, "school", "2006/07")?.england)).toBe(national);
    expect(whole(yearOf(code, "home", "2006/07")?.england)).toBe(national);
  });
});

test("11th of 23 on NI 72 and 3rd on NI 73, as the plan says", () => {
  expect(yearOf("NI 72", "school", "2006/07")?.rank).toMatchObject({ rank: 11, of: 23 });
  expect(yearOf("NI 73", "school", "2006/07")?.rank).toMatchObject({ rank: 3, of: 23 });
});

test("14 + 1 permanent exclusions in 2006/07 and 21 + 3 a year later, less retractions and reinstatements", () => {
  const count = (period: Period, phase: string) =>
    yearOf("NI 114", "school", period, phase)?.partnership.numerator?.least;
  expect([count("2006/07", "secondary"), count("2006/07", "primary")]).toEqual([14, 1]);
  expect([count("2007/08", "secondary"), count("2007/08", "primary")]).toEqual([21, 3]);
});

test("Cranbrook and Paddock Wood's rolls of 2,532 and 3,117 are the denominators of its NI 114", async () => {
  const own = profileOf(await evaluatedCounty(), {
    partnership: "Cranbrook and Paddock Wood",
    year: "2006/07",
    madeOn: "2008-11-12",
  });
  const rolls = own.indicators
    .filter(({ definition, group }) => definition.code === "NI 114" && ["primary", "secondary"].includes(group.value))
    .map(({ history }) => history.at(-1)?.partnership.denominator?.least);
  expect(rolls).toEqual([2532, 3117]);
});

test("rows behind NI 73 are those of one file, beside England's published value, and add up for the partnership and for Kent", async () => {
  const { store } = await loadedCounty();
  const asked = { partnership: "Tunbridge Wells", year: "2006/07" };
  const { extracts, figures } = await explainFigures(store, await evaluatedCounty(), "NI 73", asked);
  expect(extracts.map(({ file, sheet }) => [file.split("/").at(-1), sheet])).toEqual([
    ["KS2 2006-07 pupil.xlsx", "KS2 pupils"],
    ["England published values.csv", null],
  ]);
  const ofPupils = figures.filter(({ area }) => area.code !== ENGLAND.code);
  for (const { area, measure, rows } of ofPupils) {
    expect([area.code, rows?.map(({ denominator }) => denominator)]).toEqual([area.code, [measure.denominator?.least]]);
  }
  expect(ofPupils.map(({ area }) => area.code)).toContain(KENT.code);
  const england = figures.filter((figure) => !ofPupils.includes(figure));
  expect(england.map(({ rows }) => rows?.map(({ denominator }) => denominator))).toEqual([[0]]);
});
