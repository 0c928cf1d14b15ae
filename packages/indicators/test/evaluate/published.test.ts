import { KENT, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import { type Evaluation, evaluateAll, makeProfile } from "../../src/index.ts";
import { addAreaValues, addExtract, addPupils, storeWith, times } from "../support/store.ts";

type Values = Parameters<typeof addAreaValues>[2];

const publish =
  (values: Values, extract = {}) =>
  async (store: Store) =>
    addAreaValues(store, await addExtract(store, { kind: "area-values", ...extract }), values);

const ofA = { level: "partnership", area: "A" } as const;

function at({ figures }: Evaluation, indicator: string, basis: "school" | null = null) {
  const group = { characteristic: "all", value: "all" };
  return figureAt(figures, { indicator, area: "A", basis, period: "2007/08", group });
}

describe("a figure as published", () => {
  test("is made from its counts in the unit of the indicator, with the interval of events or of a part", async () => {
    const counts = [
      { ...ofA, indicator: "NI 111", numerator: 170, denominator: 11_797, value: 1441 },
      { ...ofA, indicator: "NI 116", numerator: 8, denominator: 10, value: 80 },
    ];
    const evaluation = await evaluateAll(await storeWith(publish(counts)));
    // 170 of 11,797 is 1441.04 in 100,000. Byar's limits of a count of 170 are 145.4 and 197.6, which is 1232.5 and 1674.7 in 100,000.
    const entrants = at(evaluation, "NI 111");
    expect(entrants.value).toEqual({ kind: "value", value: (100_000 * 170) / 11_797 });
    expect(entrants.interval?.lower).toBeCloseTo(1232.5, 0);
    expect(entrants.interval?.upper).toBeCloseTo(1674.7, 0);
    // Wilson's limits of 8 of 10, as the paper gives them.
    expect(at(evaluation, "NI 116").interval?.lower).toBeCloseTo(49.02, 2);
    expect(at(evaluation, "NI 116").interval?.upper).toBeCloseTo(94.33, 2);
  });

  test("stands as printed where it is no quotient of counts, with the count that its publisher sets beside it", async () => {
    const evaluation = await evaluateAll(
      await storeWith(publish([{ ...ofA, indicator: "NI 48", value: 6.3, numerator: 12 }])),
    );
    expect(at(evaluation, "NI 48")).toMatchObject({
      value: { kind: "value", value: 6.3 },
      numerator: { least: 12 },
      interval: null,
    });
  });

  test("is as settled as its publisher calls this very figure, else as its extract", async () => {
    const values = [
      { ...ofA, indicator: "NI 48", value: 1, status: "revised" as const },
      { ...ofA, indicator: "NI 54", value: 60 },
    ];
    const evaluation = await evaluateAll(await storeWith(publish(values, { issue: "provisional" })));
    expect([at(evaluation, "NI 48").status, at(evaluation, "NI 54").status]).toEqual(["revised", "provisional"]);
  });
});

// 1 to 4 of 3 are 1 of 3 at least, and all 3 at most. Entrants are events: one young person may be several.
test("a hidden count of some of a few is at most all of them, and of events what its mark says", async () => {
  const hidden = { ...ofA, numerator_least: 1, numerator_greatest: 4, numerator_missing: "suppressed" } as const;
  const values: Values = ["NI 148", "NI 111"].map((indicator) => ({ ...hidden, indicator, denominator: 3 }));
  const evaluation = await evaluateAll(await storeWith(publish(values)));
  expect(at(evaluation, "NI 148").value).toEqual({ kind: "between", least: 100 / 3, greatest: 100 });
  expect(at(evaluation, "NI 111").numerator).toEqual({ least: 1, greatest: 4, hidden: 1 });
});

describe("coverage", () => {
  const measured = (indicator: string, coverage: number | null) =>
    publish([{ ...ofA, indicator, numerator: 105, denominator: 1255, coverage }]);

  test.each([
    ["NI 55", 84.9, "low-coverage"],
    ["NI 55", 85, null],
    ["NI 56", 84, "low-coverage"],
    ["NI 56", null, null],
  ] as const)(
    "%s with %s%% measured is shown; with a mark where that is below 85%%",
    async (code, coverage, caution) => {
      const measure = at(await evaluateAll(await storeWith(measured(code, coverage))), code);
      expect(measure).toMatchObject({ value: { kind: "value" }, coverage, caution });
    },
  );

  test("NI 53 is not valid below its floor: it has no figure, and says why", async () => {
    const below = at(await evaluateAll(await storeWith(measured("NI 53", 84))), "NI 53");
    expect(below).toMatchObject({
      value: { kind: "none", reason: "low-coverage" },
      numerator: null,
      interval: null,
      coverage: 84,
    });
    expect(at(await evaluateAll(await storeWith(measured("NI 53", 85))), "NI 53").value.kind).toBe("value");
  });
});

describe("a number that plans print beside an indicator", () => {
  // 106 conceptions among 2,571 women are 41.23 in each 1,000; Byar's interval of 106 is 86.78 to 128.20.
  test("a rate in each 1,000 is made of its counts", async () => {
    const rows: Values = [
      { ...ofA, indicator: "under-18 conceptions", numerator: 106, denominator: 2571, value: 41.2 },
    ];
    const measure = at(await evaluateAll(await storeWith(publish(rows))), "under-18 conceptions");
    expect(measure.value).toMatchObject({ kind: "value", value: expect.closeTo(41.229, 3) });
    expect(measure.interval).toEqual({ lower: expect.closeTo(33.754, 2), upper: expect.closeTo(49.866, 2) });
  });

  test("a count that is hidden lies between what its mark says", async () => {
    const hidden = { numerator_least: 1, numerator_greatest: 4, numerator_missing: "suppressed" } as const;
    const rows: Values = [{ ...ofA, indicator: "child road casualties", ...hidden, value_missing: "suppressed" }];
    const measure = at(await evaluateAll(await storeWith(publish(rows))), "child road casualties");
    expect(measure.value).toEqual({ kind: "between", least: 1, greatest: 4 });
  });
});

describe("held against the sum of rows by value", () => {
  // 8 of 12 are 66.67%.
  const pupils = async (store: Store) => {
    const extract = await addExtract(store, { kind: "key-stage-2" });
    await addPupils(store, extract, [...times(8, {}), ...times(4, { english: "3" as const })]);
  };
  const agreesWith = async (...values: readonly number[]) => {
    const [first = 0, ...others] = values;
    const rows: Values = [
      { ...ofA, indicator: "NI 73", value: first, basis: "school" },
      ...others.map((value) => ({ level: "partnership" as const, area: "B", indicator: "NI 73", value })),
    ];
    const { reconciliations } = await evaluateAll(await storeWith(pupils, publish(rows)));
    return reconciliations.filter(({ area }) => area === "A").map(({ agrees }) => agrees);
  };

  test("agrees to the rounding of the publisher, who prints whole percentages or tenths", async () => {
    expect(await agreesWith(67)).toEqual([true]);
    expect(await agreesWith(66)).toEqual([false]);
    expect(await agreesWith(66.7)).toEqual([true]);
    expect(await agreesWith(66.8)).toEqual([false]);
  });

  test("a whole percentage of one who prints tenths is of tenths: 67 is 67.0", async () => {
    expect(await agreesWith(67, 50.4)).toEqual([false]);
  });
});

test("everyone of a county that is published by its districts alone is not available: no part is taken for the whole", async () => {
  const store = await storeWith(publish([{ level: "district", area: "Wells", indicator: "NI 6", value: 20 }]));
  const profile = await makeProfile(store, { partnership: "A", year: "2007/08", madeOn: "2008-11-12", years: 1 });
  const [year] = profile.indicators.find(({ definition }) => definition.code === "NI 6")?.history ?? [];
  expect(year?.kent).toMatchObject({ area: KENT.code, value: { kind: "none", reason: "not-available" } });
});
