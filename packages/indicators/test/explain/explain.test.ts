import { ENGLAND, KENT, type Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { type Explanation, explain, NoYearsError, UnknownNameError } from "../../src/index.ts";
import {
  addAreaValues,
  addChildren,
  addExclusions,
  addExtract,
  addPupils,
  addRoll,
  placed,
  storeWith,
  times,
} from "../support/store.ts";

/** Two extracts of Key Stage 2: in A 12 and 8 pupils, of whom 9 and 8 reach the threshold; 4 of A's are eligible. One more is unplaced. */
async function twoFiles(store: Store) {
  const first = await addExtract(store, {
    kind: "key-stage-2",
    file: "north.csv",
    rows_read: 16,
    rows_stored: 13,
    rows_rejected: 1,
  });
  await store.db.insertInto("extract_left_out").values({ extract_id: first, rule: "total lines", rows: 2 }).execute();
  await addPupils(store, first, [...times(9, {}), ...times(3, { maths: "3" }), placed("unplaced")]);
  const second = await addExtract(store, { kind: "key-stage-2", file: "south.xlsx", sheet: "Pupils" });
  await addPupils(store, second, [...times(4, {}), ...times(4, { fsm: "eligible" })]);
  await addExtract(store, { kind: "foundation-stage", file: "other.csv" });
}

/** Rows behind a figure as "numerator of denominator, so many in all", a file each. */
function rowsOf(explanation: Explanation, area: string, group: string, basis = "school") {
  const found = explanation.figures.find(
    ({ measure }) => measure.area === area && measure.group.value === group && measure.basis === basis,
  );
  return (
    found?.rows?.map(({ rows, numerator, denominator }) => `${numerator} of ${denominator}, ${rows} in all`) ?? null
  );
}

test("a percentage names the extracts behind it, their receipts, and the rows that count in each", async () => {
  const explanation = await explain(await storeWith(twoFiles), "ni73", { partnership: "Alder" });
  expect(explanation.definition.code).toBe("NI 73");
  expect(explanation.period).toBe("2007/08");
  expect(explanation.extracts.map(({ file, sheet }) => [file, sheet])).toEqual([
    ["north.csv", null],
    ["south.xlsx", "Pupils"],
  ]);
  expect(explanation.extracts[0]).toMatchObject({
    layout: "key-stage-2-layout",
    read: 16,
    stored: 13,
    rejected: 1,
    leftOut: { "total lines": 2 },
  });
  expect(rowsOf(explanation, "A", "all")).toEqual(["9 of 12, 12 in all", "8 of 8, 8 in all"]);
  expect(rowsOf(explanation, KENT.code, "all")).toEqual(["10 of 13, 13 in all", "8 of 8, 8 in all"]);
});

test("rows add up to the figure's counts", async () => {
  const { figures } = await explain(await storeWith(twoFiles), "NI 73", { partnership: "A", year: 2008 });
  expect(figures).toHaveLength(4);
  for (const { measure, rows } of figures) {
    const sum = (of: "numerator" | "denominator") => rows?.reduce((total, row) => total + row[of], 0);
    expect([sum("numerator"), sum("denominator")]).toEqual([measure.numerator?.least, measure.denominator?.least]);
  }
});

describe("a gap", () => {
  test("is explained by its sides, and says nothing of rows whose number is hidden", async () => {
    const explanation = await explain(await storeWith(twoFiles), "NI 102a", { partnership: "A" });
    expect(rowsOf(explanation, "A", "eligible")).toBeNull();
    // 4 eligible pupils are hidden, and the others with them: all less the others would be those 4.
    expect(rowsOf(explanation, "A", "not-eligible")).toBeNull();
    expect(explanation.figures.map(({ measure }) => measure.indicator)).toContain("NI 102a");
  });

  test("of enough pupils gives the rows of both sides", async () => {
    const store = await storeWith(async (one) =>
      addPupils(one, await addExtract(one, { kind: "key-stage-2" }), [
        ...times(20, {}),
        ...times(6, { sen: "school-action", english: "3" }),
        ...times(6, { sen: "statement" }),
      ]),
    );
    const explanation = await explain(store, "NI 104", { partnership: "A" });
    expect(rowsOf(explanation, "A", "any")).toEqual(["6 of 12, 12 in all"]);
    expect(rowsOf(explanation, "A", "none")).toEqual(["20 of 20, 20 in all"]);
    expect(rowsOf(explanation, "A", "all")).toBeNull();
  });
});

describe("how a gap changed since the year before", () => {
  /** Of A's 20 without special needs 15 reach the threshold and then 18; of the 20 others 5 and then 10. England's is as printed. */
  async function twoYears(store: Store) {
    for (const [period, without, some] of [
      ["2006/07", 15, 5],
      ["2007/08", 18, 10],
    ] as const) {
      const extract = await addExtract(store, { kind: "key-stage-2", periods: period });
      const below = { period, english: "3" } as const;
      await addPupils(store, extract, [
        ...times(without, { period }),
        ...times(20 - without, below),
        ...times(some, { period, sen: "statement" }),
        ...times(20 - some, { ...below, sen: "statement" }),
      ]);
      const england = {
        indicator: "NI 73",
        level: "country",
        area: ENGLAND.code,
        period,
        characteristic: "sen",
      } as const;
      await addAreaValues(store, await addExtract(store, { kind: "area-values", periods: period }), [
        { ...england, group: "none", value: without + 60 },
        { ...england, group: "any", value: some + 20 },
      ]);
    }
  }

  test("is told of each area and basis, England once, with its interval, kind and verdict", async () => {
    const { changes } = await explain(await storeWith(twoYears), "NI 104", { partnership: "A" });
    expect(changes.map(({ area, basis }) => [area.code, basis])).toEqual([
      ["A", "school"],
      ["A", "home"],
      [KENT.code, "school"],
      [KENT.code, "home"],
      [ENGLAND.code, null],
    ]);
    // By hand: the group rose from 25% to 50%, its peers from 75% to 90%; of England's, 5 points and 3.
    const [own] = changes;
    expect(own?.change).toMatchObject({ from: "2006/07", to: "2007/08", kind: "levelled up" });
    expect(own?.change.change).toBeCloseTo(10, 10);
    // 20 pupils a side are too few to be sure of 10 points.
    expect(own?.change.interval?.lower).toBeLessThan(0);
    expect(own?.change.verdict).toBe("no clear change");
    expect(changes.at(-1)?.change).toMatchObject({ change: 2, groupTerm: 5, peersTerm: 3, interval: null });
  });

  test("is not told where the year before was not loaded, nor of what is no gap", async () => {
    const store = await storeWith(twoYears);
    expect((await explain(store, "NI 104", { partnership: "A", year: "2006/07" })).changes).toEqual([]);
    expect((await explain(store, "NI 73", { partnership: "A" })).changes).toEqual([]);
  });
});

test("a ratio counts rows of two kinds, schools in its denominator", async () => {
  const store = await storeWith(async (one) => {
    await addExclusions(one, await addExtract(one, { kind: "exclusions" }), [
      ...times(3, {}),
      { outcome: "retracted" },
    ]);
    await addRoll(one, await addExtract(one, { kind: "school-roll" }), [
      { pupils: 900 },
      { pupils: 300, phase: "primary" },
    ]);
  });
  const explanation = await explain(store, "NI 114", { partnership: "A" });
  expect(rowsOf(explanation, "A", "all")).toEqual(["3 of 0, 3 in all", "0 of 2, 2 in all"]);
  expect(rowsOf(explanation, "A", "primary")).toEqual(["0 of 1, 1 in all"]);
});

test("a spread counts the children who have the score", async () => {
  const store = await storeWith(async (one) =>
    addChildren(one, await addExtract(one, { kind: "foundation-stage" }), [...times(8, {}), { kuw: null }]),
  );
  expect(rowsOf(await explain(store, "NI 92", { partnership: "A" }), "A", "all")).toEqual(["8 of 8, 8 in all"]);
});

test("a published figure is its own row, a sum of schools theirs", async () => {
  const school = {
    indicator: "NI 114",
    level: "school",
    basis: "school",
    characteristic: "phase",
    group: "primary",
    school_lcsp: "A",
    school_placing: "placed",
  } as const;
  const store = await storeWith(async (one) =>
    addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
      { ...school, area: "1", numerator: 0, denominator: 100 },
      {
        ...school,
        row: 3,
        area: "2",
        numerator_missing: "suppressed",
        numerator_least: 1,
        numerator_greatest: 2,
        denominator: 100,
      },
      { ...school, row: 4, level: "country", area: ENGLAND.code, school_lcsp: null, school_placing: null, value: 0.1 },
    ]),
  );
  const explanation = await explain(store, "NI 114", { partnership: "A" });
  expect(rowsOf(explanation, "A", "primary")).toEqual(["1 of 2, 2 in all"]);
  expect(rowsOf(explanation, "A", "all")).toEqual(["1 of 2, 2 in all"]);
  expect(rowsOf(explanation, ENGLAND.code, "primary")).toEqual(["0 of 0, 1 in all"]);
  const numbersOf = (code: string) =>
    explanation.figures.find(({ area }) => area.code === code)?.rows?.map(({ numbers }) => numbers);
  expect([numbersOf("A"), numbersOf(ENGLAND.code)]).toEqual([[[2, 3]], [[4]]]);
});

// The first school's whole is row 2, and of the second there is its phase in row 4 alone.
test("of everyone at schools it is the rows of everyone, and those of phases where a school has none of everyone", async () => {
  const school = { indicator: "NI 114", level: "school", school_lcsp: "A", school_placing: "placed" } as const;
  const primary = { ...school, characteristic: "phase", group: "primary" };
  const store = await storeWith(async (one) =>
    addAreaValues(one, await addExtract(one, { kind: "area-values" }), [
      { ...school, row: 2, area: "1", numerator: 5, denominator: 1000 },
      { ...primary, row: 3, area: "1", numerator: 3, denominator: 800 },
      { ...primary, row: 4, area: "2", numerator: 2, denominator: 300 },
    ]),
  );
  const { figures } = await explain(store, "NI 114", { partnership: "A" });
  const whole = figures.find(({ area, measure }) => area.code === "A" && measure.group.value === "all");
  expect(whole?.rows?.map(({ numbers }) => numbers)).toEqual([[2, 4]]);
});

test("a code that nothing bears is told with those near it", async () => {
  const error = await explain(await storeWith(twoFiles), "NI 74").catch((one) => one);
  expect(error).toBeInstanceOf(UnknownNameError);
  expect(error.near).toContain("NI 73");
});

test("a store without a school year has no latest one to explain", async () => {
  await expect(explain(await storeWith(), "NI 73")).rejects.toThrow(NoYearsError);
});
