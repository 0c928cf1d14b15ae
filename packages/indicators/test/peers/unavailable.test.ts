import { KENT, type Period, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { evaluatedCounty } from "../../../../fixtures/evaluated-county.ts";
import { listIndicators, makeProfile, profileOf } from "../../src/index.ts";
import { addAreaValues, addExtract, addPupils, storeWith, times } from "../support/store.ts";

const request = { partnership: "A", year: "2007/08", madeOn: "2008-11-12" };

/** Year 2006/07 is there by an extract of which no indicator is made. */
const before = (store: Store) => addExtract(store, { kind: "plan-links", periods: "2006/07 2007/08" });

async function waysTo(code: string, ...fill: readonly ((store: Store) => Promise<unknown>)[]) {
  const { unavailable } = await makeProfile(await storeWith(before, ...fill), request);
  return unavailable.find(({ definition }) => definition.code === code);
}

describe("an indicator that is not available", () => {
  test("is every one where nothing is loaded, those among them that are shown by groups alone", async () => {
    const { unavailable } = await makeProfile(await storeWith(before), request);
    expect(unavailable.map(({ definition }) => definition)).toEqual(listIndicators());
    expect(unavailable.every(({ last }) => last === null)).toBe(true);
  });

  // As the table of National Indicators has it in its column computed_from; what is published may give any.
  test.each([
    ["NI 48", [["area-values"]]],
    ["NI 70", [["admissions"], ["area-values"]]],
    ["NI 73", [["key-stage-2"], ["area-values"]]],
    ["NI 87", [["absence"], ["school-absence"], ["area-values"]]],
    ["NI 92", [["foundation-stage"], ["area-values"]]],
    ["NI 99", [["looked-after", "key-stage-2"], ["area-values"]]],
    ["NI 102a", [["key-stage-2"], ["area-values"]]],
    ["NI 107", [["key-stage-2"], ["area-values"]]],
    ["NI 114", [["exclusions", "school-roll"], ["area-values"]]],
    ["NI 50", [["survey-responses"], ["area-values"]]],
    ["primary absence", [["absence"], ["school-absence"], ["area-values"]]],
  ] as const)("%s names the kinds that would give it", async (code, kinds) => {
    expect((await waysTo(code))?.givenBy.map((way) => way.kinds)).toEqual(kinds);
  });

  test("says what of it is loaded, and under which code it would be published: a gap's is that of what it is of", async () => {
    const pupils = async (store: Store) =>
      addPupils(store, await addExtract(store, { kind: "key-stage-2" }), times(12, {}));
    expect((await waysTo("NI 99", pupils))?.givenBy).toEqual([
      { kinds: ["looked-after", "key-stage-2"], loaded: ["key-stage-2"], code: null },
      { kinds: ["area-values"], loaded: [], code: "NI 99" },
    ]);
    expect((await waysTo("NI 105"))?.givenBy.at(-1)?.code).toBe("NI 75");
    expect(await waysTo("NI 73", pupils)).toBeUndefined();
  });

  test("has its last year where an earlier one is held, and is none where last year's is", async () => {
    const published = (period: "2005/06" | "2006/07") => async (store: Store) => {
      const extract = await addExtract(store, { kind: "area-values", periods: period });
      const row = { indicator: "NI 48", level: "authority" as const, area: KENT.code, period, value: 3 };
      await addAreaValues(store, extract, [row]);
    };
    expect(await waysTo("NI 48", published("2005/06"))).toMatchObject({ last: "2005/06" });
    expect(await waysTo("NI 48", published("2006/07"))).toBeUndefined();
  });

  test("has the latest of its bases' last years, whichever basis comes first", async () => {
    const published = (basis: "school" | "home", period: Period) => async (store: Store) => {
      const extract = await addExtract(store, { kind: "area-values", periods: period });
      const row = { indicator: "NI 73", level: "authority" as const, area: KENT.code, basis, period, value: 70 };
      await addAreaValues(store, extract, [row]);
    };
    for (const [school, home] of [
      ["2005/06", "2004/05"],
      ["2004/05", "2005/06"],
    ] as const) {
      const found = await waysTo("NI 73", published("school", school), published("home", home));
      expect(found).toMatchObject({ last: "2005/06" });
    }
  });
});

// Its censuses do not ask for travel, and nothing published has the modes; NI 81 and 82 are published for counties, in files that are not made up.
test("of the made-up county, each of the 49 indicators and the local measures has a figure or its reason", async () => {
  const profile = profileOf(await evaluatedCounty(), { ...request, partnership: "Tunbridge Wells" });
  const travel = ["Travel on foot", "Travel by cycle", "Travel by public transport", "Travel by car share"];
  const reasons = profile.unavailable.map(({ definition: { code }, givenBy }) => [
    code,
    givenBy.map((way) => way.loaded),
  ]);
  expect(reasons).toEqual([
    ...travel.map((code) => [code, [["school-roll"], ["area-values"]]]),
    ["NI 81", [["area-values"]]],
    ["NI 82", [["area-values"]]],
  ]);
  const figures = new Set(profile.indicators.map(({ definition }) => definition.code));
  expect(listIndicators().filter(({ code }) => !figures.has(code))).toEqual([]);
});
