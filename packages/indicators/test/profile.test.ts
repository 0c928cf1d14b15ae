import { ENGLAND, KENT, type Period, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { evaluateAll, type Group, type IndicatorProfile, makeProfile, type Profile, profileOf } from "../src/index.ts";
import { addAreaValues, addExtract, addPupils, placed, storeWith, times } from "./support/store.ts";

const years = ["2005/06", "2006/07", "2007/08"] as const;

/** Three years of three partnerships: A rises from 60 to 80 of 100, B holds 70, C falls; of A's, 20 eligible rise from 4 to 12. */
async function threeYears(store: Store) {
  for (const [place, period] of years.entries()) {
    const extract = await addExtract(store, {
      kind: "key-stage-2",
      periods: period,
      issue: place === 2 ? "provisional" : "final",
    });
    const eligible = 4 + 4 * place;
    await addPupils(store, extract, [
      ...pupilsOf("A", period, 60 + 10 * place - eligible, 80),
      ...pupilsOf("A", period, eligible, 20, "eligible"),
      ...pupilsOf("B", period, 70, 100),
      ...pupilsOf("C", period, 75 - 5 * place, 100),
      ...pupilsOf("out-of-area", period, 0, 50),
      ...pupilsOf("unplaced", period, 1, 2),
    ]);
  }
  const england = { indicator: "NI 73", level: "country", area: ENGLAND.code, period: "2007/08" } as const;
  await addAreaValues(store, await addExtract(store, { kind: "area-values" }), [{ ...england, value: 71 }]);
}

function pupilsOf(
  where: string,
  period: Period,
  reached: number,
  of: number,
  fsm: "eligible" | "not-eligible" = "not-eligible",
) {
  const one = { ...placed(where), period, fsm };
  return [...times(reached, one), ...times(of - reached, { ...one, english: "3" as const })];
}

const request = { partnership: "Alder", year: "2007/08", madeOn: "2008-11-12", years: 3 };

function find(
  profile: Profile,
  code: string,
  basis = "school",
  group: Group["value"] = "all",
): IndicatorProfile | undefined {
  return profile.indicators.find(
    (one) => one.definition.code === code && one.basis === basis && one.group.value === group,
  );
}

describe("the history of an indicator", async () => {
  const profile = () => storeWith(threeYears).then((store) => makeProfile(store, request));

  test("holds each year's figure of the partnership, Kent and England, and the rank, by hand", async () => {
    const history = find(await profile(), "NI 73")?.history ?? [];
    expect(history.map(({ period }) => period)).toEqual(years);
    expect(history.map(({ partnership }) => partnership.value)).toEqual(
      [60, 70, 80].map((value) => ({ kind: "value", value })),
    );
    // Kent counts the two unplaced and not the fifty out of area: 60 + 70 + 75 + 1 of 302.
    expect(history[0]?.kent.value).toEqual({ kind: "value", value: (100 * 206) / 302 });
    expect(history.map(({ rank }) => rank.kind === "rank" && rank.rank)).toEqual([3, 1, 1]);
    expect(history.map(({ rank }) => rank.kind === "rank" && rank.of)).toEqual([3, 3, 3]);
    expect(history[1]?.england.value).toEqual({ kind: "none", reason: "not-available" });
    expect(history[2]?.england.value).toEqual({ kind: "value", value: 71 });
    expect(history.map(({ partnership }) => partnership.status)).toEqual(["final", "final", "provisional"]);
  });

  // 80 of 100 has 71.1 to 86.7 (Wilson): Kent's 71.2 lies within it, England's 71 does not.
  test("ends in words", async () => {
    const one = find(await profile(), "NI 73");
    expect([one?.direction, one?.againstKent, one?.againstEngland]).toEqual(["improving", "similar", "better"]);
  });

  test("a gap is an indicator of its own, and has no rank where nobody else has one", async () => {
    const history = find(await profile(), "NI 102a")?.history ?? [];
    // (60 - 4) of 80 less 4 of 20, and so on.
    expect(history.map(({ partnership }) => partnership.value)).toEqual(
      [50, 37.5, 25].map((value) => ({ kind: "value", value })),
    );
    expect(history[2]?.rank).toEqual({ kind: "none" });
  });
});

test("the gap's change since the previous year and since the baseline, with its two terms, for the partnership and Kent", async () => {
  const profile = await makeProfile(await storeWith(threeYears), request);
  const gap = profile.gaps.find((one) => one.definition.code === "NI 102a" && one.basis === "school");
  expect(gap?.sincePreviousYear).toMatchObject({ from: "2006/07", to: "2007/08", kind: "levelled up" });
  expect(gap?.sincePreviousYear?.change).toBeCloseTo(12.5, 10);
  // 4 to 12 of 20 is 40 points; 56 to 68 of 80 is 15.
  expect(gap?.sinceBaseline?.groupTerm).toBeCloseTo(40, 10);
  expect(gap?.sinceBaseline?.peersTerm).toBeCloseTo(15, 10);
  expect(gap?.sinceBaseline?.from).toBe("2005/06");
  expect(gap?.kentSinceBaseline?.groupTerm).toBeCloseTo(40, 10);
});

test("a baseline before the years shown is counted from all the same", async () => {
  const profile = await makeProfile(await storeWith(threeYears), { ...request, years: 2, baseline: "2005/06" });
  const gap = profile.gaps.find((one) => one.definition.code === "NI 102a" && one.basis === "home");
  expect(gap?.history).toHaveLength(2);
  expect(gap?.sinceBaseline?.from).toBe("2005/06");
});

test("the quality of the data: every row in one of three places, and the receipts", async () => {
  const { quality } = await makeProfile(await storeWith(threeYears), request);
  expect(quality.balances.find(({ period, basis }) => period === "2007/08" && basis === "home")).toEqual({
    kind: "key-stage-2",
    period: "2007/08",
    basis: "home",
    rows: 352,
    placings: { placed: 300, "out-of-area": 50, unplaced: 2 },
  });
  expect(quality.extracts.map(({ kind }) => kind)).toEqual([
    "partnerships",
    ...years.map(() => "key-stage-2"),
    "area-values",
  ]);
});

test("a school's row that is stored as four figures is one row, as its receipt counts it", async () => {
  const store = await storeWith(async (one) => {
    const extract = await addExtract(one, { kind: "area-values", rows_read: 3, rows_stored: 3 });
    const school = { level: "school", basis: "school", period: "2007/08", denominator: 100 } as const;
    const codes = ["NI 114", "exclusions fixed", "exclusions permanent", "excluded pupils"];
    // Row 4 is the county's own: no school's, and placed nowhere.
    await addAreaValues(one, extract, [
      ...codes.map((indicator) => {
        const where = { area: "8869001", school_lcsp: "A", school_placing: "placed" } as const;
        return { ...school, ...where, indicator, row: 2 };
      }),
      ...codes.map((indicator) => {
        const where = { area: "8869002", school_placing: "unplaced" } as const;
        return { ...school, ...where, indicator, row: 3 };
      }),
      ...codes.map((indicator) => ({ ...school, level: "authority" as const, area: KENT.code, indicator, row: 4 })),
    ]);
  });
  const { quality } = await makeProfile(store, request);
  expect(quality.balances).toEqual([
    {
      kind: "area-values",
      period: "2007/08",
      basis: "school",
      rows: 2,
      placings: { placed: 1, "out-of-area": 0, unplaced: 1 },
    },
  ]);
});

test("is plain values: JSON gives the same back", async () => {
  const profile = await makeProfile(await storeWith(threeYears), request);
  expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
});

test("one evaluation serves every partnership, as if each had its own", async () => {
  const store = await storeWith(threeYears);
  const evaluation = await evaluateAll(store);
  for (const partnership of ["A", "B", "C"]) {
    expect(profileOf(evaluation, { ...request, partnership })).toEqual(
      await makeProfile(store, { ...request, partnership }),
    );
  }
});

test("four eligible pupils are hidden wherever they could be seen: in both sides, the gap, its change, the rank, and Kent", async () => {
  const store = await storeWith(async (one) => {
    for (const period of years.slice(1)) {
      const extract = await addExtract(one, { kind: "key-stage-2", periods: period });
      await addPupils(one, extract, [...pupilsOf("A", period, 30, 40), ...pupilsOf("A", period, 1, 4, "eligible")]);
    }
  });
  const profile = await makeProfile(store, request);
  const gap = profile.gaps.find((one) => one.definition.code === "NI 102a" && one.basis === "school");
  const last = gap?.history.at(-1);
  const hidden = { kind: "none", reason: "suppressed" };
  for (const side of [last?.partnership, last?.kent]) {
    expect([side?.gap, side?.relative, side?.group.value, side?.peers.value]).toEqual([hidden, hidden, hidden, hidden]);
    expect([side?.interval, side?.group.cohort, side?.peers.cohort, side?.reliable]).toEqual([null, null, null, false]);
  }
  expect([gap?.sincePreviousYear, gap?.kentSincePreviousYear]).toEqual([null, null]);
  const shown = find(profile, "NI 102a");
  expect([shown?.history.at(-1)?.partnership.value, shown?.history.at(-1)?.rank]).toEqual([hidden, { kind: "none" }]);
  // All 44 pupils together are many enough.
  expect(find(profile, "NI 73")?.history.at(-1)?.partnership.cohort).toBe(44);
});

/** A's gap rests on 7 eligible pupils in each year, B's on 20 and C's on 30: by hand 50 less 0, 50 less 25 and 50 less 40 points. */
async function fewInA(store: Store) {
  for (const period of years) {
    const extract = await addExtract(store, { kind: "key-stage-2", periods: period });
    await addPupils(store, extract, [
      ...pupilsOf("A", period, 20, 40),
      ...pupilsOf("A", period, 0, 7, "eligible"),
      ...pupilsOf("B", period, 20, 40),
      ...pupilsOf("B", period, 5, 20, "eligible"),
      ...pupilsOf("C", period, 20, 40),
      ...pupilsOf("C", period, 12, 30, "eligible"),
    ]);
  }
}

describe("a gap of fewer pupils than the limit", async () => {
  const profileOfA = (more = {}) => storeWith(fewInA).then((store) => makeProfile(store, { ...request, ...more }));

  test("is not ranked, compared or given a direction, and says why", async () => {
    const shown = find(await profileOfA(), "NI 102a");
    const last = shown?.history.at(-1);
    expect(last?.partnership).toMatchObject({
      value: { kind: "none", reason: "low-reliability" },
      interval: null,
      cohort: 7,
    });
    expect(last?.rank).toEqual({ kind: "none" });
    expect([shown?.direction, shown?.againstKent]).toEqual(["too few years", "not compared"]);
  });

  test("enters no other's rank: 25 points of B are second of two", async () => {
    const rank = find(await profileOfA({ partnership: "B" }), "NI 102a")?.history.at(-1)?.rank;
    expect(rank).toMatchObject({ rank: 2, of: 2 });
  });

  test("stands with its number, as unreliable, among the gaps; what it is a gap of stays as it is", async () => {
    const profile = await profileOfA();
    const gap = profile.gaps.find((one) => one.definition.code === "NI 102a" && one.basis === "school");
    expect(gap?.history.at(-1)?.partnership).toMatchObject({ gap: { kind: "value", value: 50 }, reliable: false });
    expect(find(profile, "NI 73")?.history.at(-1)?.rank).toMatchObject({ of: 3 });
  });

  test("is ranked third of three where the limit is lower", async () => {
    const shown = find(await profileOfA({ smallCohort: 7 }), "NI 102a");
    expect(shown?.history.at(-1)?.rank).toMatchObject({ rank: 3, of: 3 });
  });
});

test("a gap with one side's pupils known is as few as those", async () => {
  const store = await storeWith(async (one) => {
    const fsm = { indicator: "NI 79", level: "authority", area: KENT.code, characteristic: "fsm" } as const;
    await addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
      { ...fsm, group: "not-eligible", value: 60 },
      { ...fsm, group: "eligible", numerator: 2, denominator: 8 },
    ]);
  });
  const profile = await makeProfile(store, request);
  const shown = profile.indicators.find(({ definition }) => definition.code === "NI 82");
  expect(shown?.history.at(-1)?.kent.value).toEqual({ kind: "none", reason: "low-reliability" });
  const gap = profile.gaps.find(({ definition }) => definition.code === "NI 82");
  expect(gap?.history.at(-1)?.kent).toMatchObject({ gap: { kind: "value", value: 35 }, reliable: false });
});

test("every indicator has its line, also where nothing was loaded: it says not available", async () => {
  const profile = await makeProfile(await storeWith(threeYears), request);
  const exclusions = find(profile, "NI 114");
  expect(exclusions?.history.map(({ partnership }) => partnership.value)).toEqual(
    years.map(() => ({ kind: "none", reason: "not-available" })),
  );
  expect(exclusions?.history[0]?.kent).toMatchObject({ area: KENT.code, road: null, extracts: [] });
});
