import { ENGLAND, KENT, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import { evaluateAll, type Group, makeProfile } from "../../src/index.ts";
import { everyone } from "../../src/measure.ts";
import { addAreaValues, addExclusions, addExtract, addRoll, placed, storeWith, times } from "../support/store.ts";

const secondary: Group = { characteristic: "phase", value: "secondary" };

async function roll(store: Store) {
  await addRoll(store, await addExtract(store, { kind: "school-roll" }), [
    { pupils: 1000 },
    { pupils: 600, phase: "primary" },
    { pupils: 40, phase: "pupil-referral-unit" },
    { pupils: 400, school_lcsp: null, school_placing: "unplaced" },
    { pupils: 900, school_lcsp: null, school_placing: "out-of-area" },
  ]);
}

async function excluded(store: Store) {
  await addExclusions(store, await addExtract(store, { kind: "exclusions" }), [
    ...times(4, {}),
    { phase: "primary" },
    { outcome: "retracted" },
    { outcome: "reinstated" },
    { type: "fixed" },
    { phase: "pupil-referral-unit" },
    ...times(2, placed("unplaced")),
    placed("out-of-area"),
  ]);
}

function at(evaluation: Awaited<ReturnType<typeof evaluateAll>>, area: string, group: Group = everyone) {
  return figureAt(evaluation.figures, { indicator: "NI 114", area, basis: "school", period: "2007/08", group });
}

describe("from exclusions and rolls", () => {
  // Counted by hand: retracted, reinstated, fixed-period ones and those of pupil referral units do not count.
  test.each([
    ["A", everyone, 5, 1600],
    ["A", secondary, 4, 1000],
    [KENT.code, everyone, 7, 2000],
    ["B", everyone, 0, 0],
  ] as const)("%s, %o: %i of %i", async (area, group, count, of) => {
    const measure = at(await evaluateAll(await storeWith(roll, excluded)), area, group);
    expect([measure.numerator?.least, measure.denominator?.least]).toEqual([count, of]);
    expect(measure.value).toEqual(
      of ? { kind: "value", value: (100 * count) / of } : { kind: "none", reason: "not-applicable" },
    );
  });

  test("its interval is Poisson's: 5 of 1,600 has 1.623 to 11.668 events (Garwood)", async () => {
    const { interval } = at(await evaluateAll(await storeWith(roll, excluded)), "A");
    expect(interval?.lower).toBeCloseTo((100 * 1.6235) / 1600, 4);
    expect(interval?.upper).toBeCloseTo((100 * 11.6683) / 1600, 4);
  });

  test("a roll without a file of exclusions gives no figure, rather than none excluded", async () => {
    const measure = at(await evaluateAll(await storeWith(roll)), "A");
    expect(measure.value).toEqual({ kind: "none", reason: "not-available" });
    expect(measure.numerator).toBeNull();
  });
});

/** Three schools of A: 3 seen, one hidden (1 or 2), one that the question does not arise for; one unplaced with 2.5. */
async function schools(store: Store) {
  const school = { indicator: "NI 114", level: "school", characteristic: "phase", group: "secondary" } as const;
  const inA = { school_lcsp: "A", school_placing: "placed" } as const;
  await addAreaValues(store, await addExtract(store, { kind: "area-values" }), [
    { ...school, ...inA, area: "1", numerator: 3, denominator: 800 },
    {
      ...school,
      ...inA,
      area: "2",
      numerator_missing: "suppressed",
      numerator_least: 1,
      numerator_greatest: 2,
      denominator: 200,
    },
    { ...school, ...inA, area: "3", numerator_missing: "not-applicable", denominator: 50 },
    { ...school, area: "4", school_placing: "unplaced", numerator: 2.5, denominator: 1000 },
    { ...school, area: "5", school_placing: "out-of-area", numerator: 9, denominator: 9 },
    { ...school, level: "authority", area: KENT.code, numerator: 7, denominator: 2000, value: 0.35 },
    { ...school, level: "authority", area: "E10000011", numerator: 70, denominator: 100 },
    { ...school, level: "country", area: ENGLAND.code, value: 0.2 },
  ]);
}

describe("from published schools", () => {
  test("a hidden school leaves the sum between two ends, which stand beside the count of what is hidden", async () => {
    const measure = at(await evaluateAll(await storeWith(schools)), "A", secondary);
    expect(measure.numerator).toEqual({ least: 4, greatest: 5, hidden: 1 });
    expect(measure.denominator).toEqual({ least: 1000, greatest: 1000, hidden: 0 });
    expect(measure.value).toEqual({ kind: "between", least: 0.4, greatest: 0.5 });
    expect(measure.road).toBe("schools");
  });

  test("everyone is the sum of the phases where no school's whole is published", async () => {
    const measure = at(await evaluateAll(await storeWith(schools)), "A");
    expect(measure.numerator?.least).toBe(4);
  });

  test("everyone is the schools' wholes where they are published, without the phases beside them", async () => {
    const store = await storeWith(async (one) => {
      const school = { indicator: "NI 114", level: "school", area: "1" } as const;
      const inA = { school_lcsp: "A", school_placing: "placed", denominator: 1000 } as const;
      await addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
        { ...school, ...inA, numerator: 5 },
        { ...school, ...inA, characteristic: "phase", group: "secondary", numerator: 3, denominator: 800 },
      ]);
    });
    const measure = at(await evaluateAll(store), "A");
    expect([measure.numerator?.least, measure.denominator?.least]).toEqual([5, 1000]);
  });

  // The first school's 5 of 1,000, and of the second, which has no whole, the phases' 2 of 300 and 1 of 100.
  test("everyone is the wholes of the schools that have one, and the phases of those that have none", async () => {
    const store = await storeWith(async (one) => {
      const inA = { indicator: "NI 114", level: "school", school_lcsp: "A", school_placing: "placed" } as const;
      const phase = (group: string) => ({ ...inA, characteristic: "phase", group });
      await addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
        { ...inA, area: "1", numerator: 5, denominator: 1000 },
        { ...phase("secondary"), area: "1", numerator: 3, denominator: 800 },
        { ...phase("secondary"), area: "2", numerator: 2, denominator: 300 },
        { ...phase("primary"), area: "2", numerator: 1, denominator: 100 },
      ]);
    });
    const measure = at(await evaluateAll(store), "A");
    expect([measure.numerator?.least, measure.denominator?.least]).toEqual([8, 1400]);
  });

  test("Kent's complete published figure wins over its incomplete sum, and both are held together", async () => {
    const evaluation = await evaluateAll(await storeWith(schools));
    const kent = at(evaluation, KENT.code, secondary);
    expect([kent.road, kent.value]).toEqual(["published", { kind: "value", value: 0.35 }]);
    const both = evaluation.reconciliations.find(
      ({ area, group }) => area === KENT.code && group.value === "secondary",
    );
    expect(both?.summed.numerator).toEqual({ least: 6.5, greatest: 7.5, hidden: 1 });
    expect(both?.agrees).toBe(true);
  });

  test("a published count outside what the sum can be does not agree", async () => {
    const store = await storeWith(schools);
    await store.db.updateTable("area_value").set({ numerator: 8 }).where("level", "=", "authority").execute();
    const { reconciliations } = await evaluateAll(store);
    expect(reconciliations.map(({ agrees }) => agrees)).toEqual([false]);
  });

  test("a school of which neither count nor bounds are known leaves no figure, and says why", async () => {
    const store = await storeWith(schools);
    await store.db
      .updateTable("area_value")
      .set({ denominator: null, denominator_missing: "suppressed" })
      .where("area", "=", "2")
      .execute();
    const measure = at(await evaluateAll(store), "A", secondary);
    expect(measure.value).toEqual({ kind: "none", reason: "suppressed" });
    expect(measure.numerator).toBeNull();
  });

  test("England is as published, without counts or interval", async () => {
    const england = at(await evaluateAll(await storeWith(schools)), ENGLAND.code, secondary);
    expect(england.value).toEqual({ kind: "value", value: 0.2 });
    expect([england.numerator, england.interval]).toEqual([null, null]);
  });

  test("pupils' rows win over schools' where both are complete, and a profile shows what is incomplete", async () => {
    const profile = await makeProfile(await storeWith(schools), { partnership: "A", year: 2008, madeOn: "2008-11-12" });
    expect(profile.quality.incomplete.map(({ area, group }) => [area, group.value])).toEqual([
      ["A", "secondary"],
      ["A", "all"],
      [KENT.code, "all"],
    ]);
    expect(at(await evaluateAll(await storeWith(schools, roll, excluded)), "A", secondary).road).toBe("pupils");
  });
});

test("a publisher that names no basis is held against the one basis that the indicator has: 6 of 1,400 counted, 7 of 2,000 published", async () => {
  const { reconciliations } = await evaluateAll(await storeWith(schools, roll, excluded));
  const ofKent = reconciliations.filter(({ area, group }) => area === KENT.code && group.value === "secondary");
  expect(ofKent.map(({ summed, published, agrees }) => [summed.road, published.road, agrees])).toEqual([
    ["pupils", "schools", false],
    ["pupils", "published", false],
  ]);
  expect([ofKent[0]?.summed.numerator?.least, ofKent[0]?.summed.denominator?.least]).toEqual([6, 1400]);
});

test("where two current extracts publish one figure, the more settled one counts, once", async () => {
  const value = { indicator: "NI 79", level: "country", area: ENGLAND.code } as const;
  const store = await storeWith(async (one) => {
    await addAreaValues(one, await addExtract(one, { kind: "area-values", issue: "final" }), [{ ...value, value: 71 }]);
    await addAreaValues(one, await addExtract(one, { kind: "area-values", issue: "provisional" }), [
      { ...value, value: 70 },
    ]);
  });
  const { measures } = await evaluateAll(store);
  expect(measures.filter(({ indicator }) => indicator === "NI 79").map((one) => one.value)).toEqual([
    { kind: "value", value: 71 },
  ]);
});
