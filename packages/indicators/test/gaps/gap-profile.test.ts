import { KENT, type Period, type Store } from "@lcsp/ingest";
import { assert, asyncProperty, integer, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import { type GapProfile, makeProfile, type Profile } from "../../src/index.ts";
import { evaluateAll } from "../../src/indicators.ts";
import { addExtract, addPupils, addTargets, type Pupil, placed, storeWith, times } from "../support/store.ts";

const years = ["2005/06", "2006/07", "2007/08"] as const;
const request = { partnership: "Alder", year: "2007/08", madeOn: "2008-11-12", years: 3 };

/** So many of so many pupils at the threshold, all alike but for that. */
function pupilsOf(one: Pupil, reached: number, of: number): Pupil[] {
  return [...times(reached, one), ...times(of - reached, { ...one, english: "3" as const })];
}

type Years = readonly [number, number, number];

/** Of 20 eligible and 40 other pupils at each of two schools, so many of the eligible reach the threshold in each year. */
async function addSchools(
  store: Store,
  area: string,
  schools: readonly (readonly [school: string, eligible: Years])[],
) {
  for (const [place, period] of years.entries()) {
    const extract = await addExtract(store, { kind: "key-stage-2", periods: period });
    for (const [school, eligible] of schools) {
      const one = { ...placed(area), period, school };
      await addPupils(store, extract, [
        ...pupilsOf({ ...one, fsm: "eligible", sex: "male" }, eligible[place] ?? 0, 20),
        ...pupilsOf({ ...one, fsm: "not-eligible", sex: "female" }, 30, 40),
      ]);
    }
  }
}

const find = (profile: Profile, code: string, basis: string | null = "school"): GapProfile | undefined =>
  profile.gaps.find((one) => one.definition.code === code && one.basis === basis);

/** A's eligible at two schools: 4 + 8, 6 + 8, 10 + 8 of 40; B's 10, 10, 10 of 20. Peers are at 75% everywhere. */
async function twoPartnerships(store: Store) {
  await addSchools(store, "A", [
    ["8869001", [4, 6, 10]],
    ["8869002", [8, 8, 8]],
  ]);
  await addSchools(store, "B", [["8869003", [10, 10, 10]]]);
  const ofGap = { indicator: "NI 102a", characteristic: "fsm", group: "eligible", direction: "at-most" } as const;
  const extract = await addExtract(store, { kind: "targets", periods: "2008/09" });
  await addTargets(store, extract, [{ ...ofGap, target: 20 }, { target: 75 }]);
}

describe("a gap over three years", () => {
  let made: Promise<Profile> | undefined;
  const profileOfA = () => (made ??= storeWith(twoPartnerships).then((store) => makeProfile(store, request)));
  const gapOfA = () => profileOfA().then((profile) => find(profile, "NI 102a"));

  // Kent's eligible: 22, 24 and 28 of 60: gaps of 38.33, 35 and 28.33; the slope is -5, the next year on the line 33.89 - 10 = 23.89.
  // t with one degree of freedom is 12.706: Kent's residuals are 0.56, -1.11, 0.56, the slope's standard error √(1.85/2) = 0.96, so anything from -17.
  test("has Kent's pace and forecast beside it, which no partnership's plan sets a target for", async () => {
    const gap = await gapOfA();
    expect(gap?.kentPace?.slope).toBeCloseTo(-5, 9);
    expect(gap?.kentPace).toMatchObject({ movement: "narrowed", isClear: false, toClose: { kind: "no clear pace" } });
    expect(gap?.kentPace?.neededForTarget).toEqual({ kind: "no target" });
    expect(gap?.kentForecast).toMatchObject({ period: "2008/09", value: expect.closeTo(23.888889, 5) });
  });

  // 75 less 30, 35 and 45: 45, 40, 30 points; the slope is -7.5, the next year on the line 38.33 - 15 = 23.33; 20 asks for 10 in one year.
  test("falls by 7.5 points a year, to 23.3 in the next, where the target asks for 10", async () => {
    const gap = await gapOfA();
    expect(gap?.pace?.slope).toBeCloseTo(-7.5, 9);
    expect(gap?.pace?.toClose).toEqual({ kind: "no clear pace" });
    expect(gap?.pace?.neededForTarget).toEqual({ kind: "points a year", slope: expect.closeTo(-10, 9) });
    expect(gap?.forecast?.period).toBe("2008/09");
    expect(gap?.forecast?.value).toBeCloseTo(115 / 3 - 15, 9);
  });

  test("has its pace over all years held, also where fewer are shown", async () => {
    const store = await storeWith(twoPartnerships);
    const gap = find(await makeProfile(store, { ...request, years: 2 }), "NI 102a");
    expect(gap?.history.map(({ period }) => period)).toEqual(["2006/07", "2007/08"]);
    expect(gap?.pace).toMatchObject({ years, slope: expect.closeTo(-7.5, 9), movement: "narrowed" });
  });

  // The baseline's 45 points are the floor; 30 is above the 20 aimed at.
  test("has the same target and forecast as the indicator of the same name", async () => {
    const gap = await gapOfA();
    expect(gap?.target).toMatchObject({
      status: "amber",
      target: 20,
      floor: expect.closeTo(45, 9),
      floorFrom: "baseline",
    });
    const profile = await profileOfA();
    const indicator = profile.indicators.find((one) => one.definition.code === "NI 102a" && one.basis === "school");
    expect([indicator?.target, indicator?.forecast]).toEqual([gap?.target, gap?.forecast]);
    expect(find(profile, "NI 102a", "home")?.target.status).toBe("no target");
  });

  // NI 73 of A: (18 + 60) of 120 is 65%; its baseline (12 + 60) of 120, 60%.
  test("leaves the percentage that it is made of its own target", async () => {
    const profile = await profileOfA();
    const ni73 = profile.indicators.find((one) => one.definition.code === "NI 73" && one.basis === "school");
    expect(ni73?.target).toMatchObject({ status: "amber", target: 75, floor: expect.closeTo(60, 9) });
  });

  // Kent: 22, 24, 28 of 60 eligible against 75%: its gap falls from 38.33 to 28.33 points, by 10; A's by 15.
  test("is set against Kent's, and its change ranked among those of all", async () => {
    const gap = await gapOfA();
    expect(gap?.againstKent.sinceBaseline?.difference).toBeCloseTo(5, 9);
    expect(gap?.againstKent.sinceBaseline?.verdict).toBe("no clear difference");
    expect(gap?.againstKent.shareOfGap).toEqual({ kind: "value", value: expect.closeTo((100 * 30) / (85 / 3), 9) });
    expect(gap?.rankOfChange.sinceBaseline).toEqual({ kind: "rank", rank: 1, of: 2, quartile: 1 });
  });

  // Of 75% of the others, A's 18 of 20 are 15 points ahead and B's 20 of 20 are 25: neither has a gap, and neither is before the other.
  test("shares the first rank where both partnerships' groups are ahead", async () => {
    const store = await storeWith(async (one) => {
      await addSchools(one, "A", [["8869001", [18, 18, 18]]]);
      await addSchools(one, "B", [["8869003", [20, 20, 20]]]);
    });
    const { indicators } = await makeProfile(store, request);
    const ofGap = indicators.find((one) => one.definition.code === "NI 102a" && one.basis === "school");
    expect(ofGap?.history.at(-1)?.rank).toEqual({ kind: "rank", rank: 1, of: 2, quartile: 1 });
  });

  // One of 40 is 2.5 points: 30 to Kent's 28.33 asks for one, to 20 for four, to 0 for twelve.
  test("says how many pupils would have done it", async () => {
    const gap = await gapOfA();
    expect(gap?.pupilsNeeded).toEqual({
      forKent: { kind: "pupils", pupils: 1, of: 40 },
      toClose: { kind: "pupils", pupils: 12, of: 40 },
      forTarget: { kind: "pupils", pupils: 4, of: 40 },
    });
  });

  // 75% of Kent's 60 eligible are 45, and 28 reached it.
  test("says how many of Kent's would have closed Kent's", async () => {
    expect((await gapOfA())?.kentNeededToClose).toEqual({ kind: "pupils", pupils: 17, of: 60 });
  });

  // Each school has half of both sides. The first rose from 4 to 10 of 20: 30 points, half of which is the whole change.
  test("changed because of one of its schools alone", async () => {
    const gap = await gapOfA();
    const schools = gap?.schoolsSinceBaseline;
    expect(schools?.schools.map(({ school, rates }) => [school, rates])).toEqual([
      ["8869001", expect.closeTo(15, 9)],
      ["8869002", expect.closeTo(0, 9)],
    ]);
    expect(gap?.schoolsSincePreviousYear?.schools[0]?.rates).toBeCloseTo(10, 9);
    expect(find(await profileOfA(), "NI 102a", "home")?.schoolsSinceBaseline).toBeNull();
  });

  test("of girls and boys is measured as any other: here the eligible are the boys", async () => {
    const gap = await gapOfA();
    const sexes = find(await profileOfA(), "Sex gap NI 73");
    expect(sexes?.history.map(({ partnership }) => partnership.gap)).toEqual(
      gap?.history.map(({ partnership }) => partnership.gap),
    );
    expect(sexes?.definition).toMatchObject({
      unit: "percentage points",
      better: "lower",
      numerator: "NI 73 of girls",
    });
  });
});

// Of A's 20 pupils 10 live in B, 8 of them at the threshold; of the other 10, 5. At its schools 13 of 20, living there 5 of 10; B: 8 of 10.
test("the gap between the two bases is that of the school basis to the home basis, and is itself on neither", async () => {
  const store = await storeWith(async (one) => {
    const extract = await addExtract(one, { kind: "key-stage-2", periods: "2007/08" });
    await addPupils(one, extract, [...pupilsOf(placed("A"), 5, 10), ...pupilsOf(placed("A", "B"), 8, 10)]);
  });
  const profile = find(await makeProfile(store, request), "Basis gap NI 73", null);
  expect(profile?.definition).toMatchObject({ better: "neither", betweenBases: true });
  expect([profile?.rankOfChange.sincePreviousYear.kind, profile?.pupilsNeeded.toClose.kind]).toEqual([
    "none",
    "not applicable",
  ]);
  const gap = profile?.history.at(-1);
  expect(gap?.partnership.gap).toEqual({ kind: "value", value: 15 });
  expect([gap?.partnership.peers.basis, gap?.partnership.group.basis]).toEqual(["school", "home"]);
  expect(gap?.kent.gap).toEqual({ kind: "value", value: 0 });
  expect(gap?.england.gap).toEqual({ kind: "none", reason: "not-available" });
});

// At each of two schools 20 African pupils, and 40 others of whom 30 reach the threshold. At the first 10 and then 14 of the African pupils
// do, at the second 12 of 20: 20 points at half the group's pupils are 10; of everyone, 4 of 60 at half are 3 1/3.
test("the change of an ethnic group's gap to everyone is split into its schools", async () => {
  const store = await storeWith(async (one) => {
    for (const [period, reached] of [
      ["2006/07", 10],
      ["2007/08", 14],
    ] as const) {
      const extract = await addExtract(one, { kind: "key-stage-2", periods: period });
      const at = (school: string, ethnicity: string) => ({ ...placed("A"), period, school, ethnicity });
      await addPupils(one, extract, [
        ...pupilsOf(at("8869001", "BAFR"), reached, 20),
        ...pupilsOf(at("8869002", "BAFR"), 12, 20),
        ...pupilsOf(at("8869001", "WBRI"), 30, 40),
        ...pupilsOf(at("8869002", "WBRI"), 30, 40),
      ]);
    }
  });
  const gap = find(await makeProfile(store, { ...request, years: 2 }), "NI 107");
  expect(gap?.sincePreviousYear?.change).toBeCloseTo(10 - 10 / 3, 9);
  expect(gap?.schoolsSincePreviousYear?.schools.map(({ school, rates }) => [school, rates])).toEqual([
    ["8869001", expect.closeTo(10 - 10 / 3, 9)],
    ["8869002", expect.closeTo(0, 9)],
  ]);
});

// NI 107 is the percentage of each group: a target for it is for a percentage, and no gap.
test("a target of an indicator that is shown group by group is none for the gaps of its groups", async () => {
  const store = await storeWith(async (one) => {
    const extract = await addExtract(one, { kind: "key-stage-2", periods: "2007/08" });
    await addPupils(one, extract, [
      ...pupilsOf({ ...placed("A"), ethnicity: "BAFR" }, 20, 40),
      ...pupilsOf(placed("A"), 30, 40),
    ]);
    const ofNi107 = { indicator: "NI 107", target: 70 };
    const ofGroup = { ...ofNi107, characteristic: "ethnicity", group: "BAFR" };
    await addTargets(one, await addExtract(one, { kind: "targets", periods: "2008/09" }), [ofNi107, ofGroup]);
  });
  const profile = await makeProfile(store, { ...request, years: 1 });
  expect(find(profile, "NI 107")?.target).toEqual({ status: "no target" });
  const lines = profile.indicators.filter((one) => one.definition.code === "NI 107" && one.basis === "school");
  expect(lines.map(({ group, target }) => [group.value, target.status])).toEqual([["BAFR", "no floor"]]);
});

test("the gap of looked-after children is to all pupils, themselves included", async () => {
  const store = await storeWith(async (one) => {
    const extract = await addExtract(one, { kind: "key-stage-2", periods: "2007/08" });
    const inCare = { ...placed("A"), looked_after: "looked-after" } as const;
    await addPupils(one, extract, [...pupilsOf(inCare, 3, 10), ...pupilsOf(placed("A"), 70, 90)]);
  });
  // 73 of 100 less 3 of 10.
  const gap = find(await makeProfile(store, request), "Looked-after gap NI 73")?.history.at(-1)?.partnership;
  expect(gap?.gap.kind === "value" && gap.gap.value).toBeCloseTo(43, 9);
});

// In each of A, B and nowhere: so many eligible pupils and others, of so many each. No two have as many pupils.
test("Kent's gap from its rows is the gap of the summed counts of its partnerships and the unplaced", async () => {
  const sizes = { A: [7, 40], B: [20, 30], unplaced: [11, 5] } as const;
  const counts = (of: readonly [number, number]) => tuple(...of.map((most) => integer({ min: 0, max: most })));
  const period: Period = "2007/08";
  await assert(
    asyncProperty(counts(sizes.A), counts(sizes.B), counts(sizes.unplaced), async (...reached) => {
      const store = await storeWith(async (one) => {
        const extract = await addExtract(one, { kind: "key-stage-2", periods: period });
        for (const [place, [area, [eligible, others]]] of Object.entries(sizes).entries()) {
          await addPupils(
            one,
            extract,
            pupilsOf({ ...placed(area), fsm: "eligible" }, reached[place]?.[0] ?? 0, eligible),
          );
          await addPupils(
            one,
            extract,
            pupilsOf({ ...placed(area), fsm: "not-eligible" }, reached[place]?.[1] ?? 0, others),
          );
        }
      });
      const { figures } = await evaluateAll(store);
      const group = { characteristic: "all", value: "all" };
      const kent = figureAt(figures, { indicator: "NI 102a", area: KENT.code, basis: "school", period, group });
      const sum = (side: 0 | 1) => reached.reduce((all, one) => all + (one[side] ?? 0), 0);
      // 38 eligible and 75 others in all.
      expect(kent.value.kind === "value" && kent.value.value).toBeCloseTo((100 * sum(1)) / 75 - (100 * sum(0)) / 38, 9);
    }),
    { numRuns: 20 },
  );
});
