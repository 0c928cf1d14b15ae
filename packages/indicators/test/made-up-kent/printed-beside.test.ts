import { describe, expect, test } from "vitest";
import { evaluatedCounty } from "../../../../fixtures/evaluated-county.ts";
import { loadedCounty } from "../../../../fixtures/loaded-county.ts";
import { figureAt } from "../../src/figures.ts";
import { evaluateAll, type Profile, profileOf } from "../../src/index.ts";

const apportioned = loadedCounty().then(({ store }) => evaluateAll(store, { apportion: true }));

async function profile(partnership: string, year = "2007/08"): Promise<Profile> {
  return profileOf(await evaluatedCounty(), { partnership, year, madeOn: "2008-11-12" });
}

describe("what the plan of Tunbridge Wells prints", () => {
  test("553 injuries in its district in 2006/07: 174 falls, 144 by mechanical forces, 57 in transport, 46 self-harm", async () => {
    const { indicators } = await profile("Tunbridge Wells");
    const own = indicators.filter(({ definition }) => definition.code === "Injury admissions");
    const counts = own.map(({ group, history }) => {
      const measure = history.find(({ period }) => period === "2006/07")?.partnership;
      expect(measure?.reach).toEqual({ kind: "best-fit", level: "district", of: "Tunbridge Wells" });
      return [group.value, measure?.value.kind === "value" && measure.value.value];
    });
    expect(Object.fromEntries(counts)).toMatchObject({
      all: 553,
      falls: 174,
      "mechanical forces": 144,
      "transport accidents": 57,
      "self-harm": 46,
    });
  });

  test("apportioned, its part and that of Cranbrook and Paddock Wood are 553 again", async () => {
    const { figures } = await apportioned;
    const parts = ["LCSP23", "LCSP05"].map((area) => {
      const key = { basis: null, period: "2006/07", group: { characteristic: "all", value: "all" } } as const;
      return figureAt(figures, { ...key, area, indicator: "Injury admissions" });
    });
    expect(parts.map(({ reach }) => reach.kind)).toEqual(["apportioned", "apportioned"]);
    expect(parts.reduce((sum, { numerator }) => sum + (numerator?.least ?? 0), 0)).toBe(553);
  });

  test("apportioned, the parts of all 23 partnerships are the county's 5,303", async () => {
    const { figures, partnerships } = await apportioned;
    const key = { basis: null, period: "2006/07", group: { characteristic: "all", value: "all" } } as const;
    const counts = partnerships.map(
      ({ code }) => figureAt(figures, { ...key, area: code, indicator: "NI 70" }).numerator,
    );
    expect(counts).toHaveLength(23);
    expect(counts.reduce((sum, count) => sum + (count?.least ?? 0), 0)).toBe(5303);
  });

  test("its inspections of 2007/08: of 18 primaries 2 outstanding, 3 good and 3 satisfactory, of 6 secondaries 1 good", async () => {
    const { partnership } = (await profile("Tunbridge Wells")).schools.inspectedInYear;
    const printed = partnership.map(({ phase, schools, grades }) => [
      phase,
      schools,
      ...Object.values(grades).map((grade) => grade.schools),
    ]);
    expect(printed).toEqual([
      ["primary", 18, 2, 3, 3, 0],
      ["secondary", 6, 0, 1, 0, 0],
      ["special", 2, 0, 0, 0, 0],
      ["pupil-referral-unit", 1, 0, 0, 0, 0],
    ]);
  });
});

describe("what the plan of Cranbrook and Paddock Wood prints", () => {
  test("75% of primary pupils are happy most days", async () => {
    const { survey } = await profile("Cranbrook and Paddock Wood");
    const primary = survey.find(({ instrument }) => instrument === "primary");
    const question = primary?.questions.find(({ wording }) => wording === "How often do you feel happy?");
    const most = question?.answers.find(({ answer }) => answer === "Most days");
    expect(most?.partnership.now.percent).toEqual({ kind: "value", value: 75 });
  });

  test("86% of its schools have Healthy Schools status in 2008/09", async () => {
    const { figures } = await evaluatedCounty();
    const key = { basis: "school", period: "2008/09", group: { characteristic: "all", value: "all" } } as const;
    const { value } = figureAt(figures, { ...key, area: "LCSP05", indicator: "Healthy Schools" });
    expect(value.kind === "value" && Math.round(value.value)).toBe(86);
  });

  test("30 priorities, each by indicators of the catalogue", async () => {
    const { planLinks } = await profile("Cranbrook and Paddock Wood");
    expect([planLinks.period, planLinks.priorities.length]).toEqual(["2008/09", 30]);
    expect(planLinks.priorities.flatMap(({ unknown }) => unknown)).toEqual([]);
    expect(planLinks.citedBy["NI 72"]).toEqual(["EWB2", "EWB4", "EYD1", "EYD2", "EA5"]);
  });
});

test("every question of both questionnaires is worded by the survey's tables", async () => {
  const { survey } = await profile("Tunbridge Wells");
  expect(
    survey.map(({ instrument, period, before, questions }) => [instrument, period, before, questions.length]),
  ).toEqual([
    ["primary", "2007/08", "2006/07", 30],
    ["secondary", "2007/08", "2006/07", 40],
  ]);
  expect(survey.flatMap(({ questions }) => questions).filter(({ wording }) => wording === null)).toEqual([]);
});
