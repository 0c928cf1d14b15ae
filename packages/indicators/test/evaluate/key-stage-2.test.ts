import type { KeyStage1Level, KeyStage2Level, Store } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { figureAt } from "../../src/figures.ts";
import { evaluateAll, type Figures } from "../../src/index.ts";
import { everyone, type Group, type Measure } from "../../src/measure.ts";
import { addExtract, addPupils, type Pupil, storeWith, times } from "../support/store.ts";

async function figuresOf(pupils: readonly Pupil[]): Promise<Figures> {
  const fill = async (store: Store) => addPupils(store, await addExtract(store, { kind: "key-stage-2" }), pupils);
  return (await evaluateAll(await storeWith(fill))).figures;
}

function at(figures: Figures, indicator: string, group: Group = everyone): Measure {
  return figureAt(figures, { indicator, area: "A", basis: "school", period: "2007/08", group });
}

describe("NI 73", () => {
  test.each(["A", "B", "N", "W", "T", "M", "2", "3"] as const)(
    "%s in English is counted, and is not level 4",
    async (english) => {
      const figures = await figuresOf([...times(9, {}), { english }]);
      expect(at(figures, "NI 73").value).toEqual({ kind: "value", value: 90 });
      expect(at(figures, "NI 73").cohort).toBe(10);
    },
  );

  test.each([
    ["4", "5"],
    ["5", "4"],
    ["5", "5"],
  ] as const)("%s in English and %s in maths reach it", async (english, maths) => {
    expect(at(await figuresOf(times(10, { english, maths })), "NI 73").value).toEqual({ kind: "value", value: 100 });
  });

  test("a level that is not given is not reached; one that is hidden leaves the figure between two ends", async () => {
    const notGiven = { english: null, missing: '{"english":"not-available"}' };
    const hidden = { english: null, missing: '{"english":"suppressed"}' };
    const figures = await figuresOf([...times(6, {}), ...times(2, notGiven), hidden, { ...hidden, maths: "3" }]);
    const measure = at(figures, "NI 73");
    expect(measure.numerator).toEqual({ least: 6, greatest: 7, hidden: 1 });
    expect(measure.value).toEqual({ kind: "between", least: 60, greatest: 70 });
    expect(measure.interval).toBeNull();
  });
});

describe("NI 93 and NI 94", () => {
  type Case = readonly [
    reading: KeyStage1Level,
    writing: KeyStage1Level,
    english: KeyStage2Level,
    result: number | "none",
  ];
  // By the table of points: W 3, 1 9, 2C 13, 2B 15, 2A 17, 3 21, 4 27; mean under 6 W, under 12 level 1, under 18 level 2, under 24 level 3.
  const english: readonly Case[] = [
    ["2C", "2B", "4", 100],
    ["2B", "2B", "3", 0],
    ["W", "W", "2", 100],
    ["W", "W", "W", 0],
    // 3 and 9: mean 6 is level 1, so that level 2 is one up, and level 3 two.
    ["W", "1", "2", 0],
    ["W", "1", "3", 100],
    // 9 and 13: mean 11 is level 1; 9 and 15: mean 12 is level 2.
    ["1", "2C", "3", 100],
    ["1", "2B", "3", 0],
    // 15 and 21: mean 18 is level 3; 13 and 21: mean 17 is level 2.
    ["2", "3", "4", 0],
    ["2C", "3", "4", 100],
    ["3", "3", "5", 100],
    // 21 and 27: mean 24 is level 4, from which two levels up is more than the test gives.
    ["3", "4", "5", 0],
    ["A", "2B", "4", "none"],
    ["2B", "D", "4", "none"],
    ["2B", "2B", "A", "none"],
    ["2B", "2B", "T", "none"],
    ["2B", "2B", "M", "none"],
    ["W", "W", "N", 0],
  ];

  test.each(english)("from %s and %s to %s in English: %s", async (ks1_reading, ks1_writing, level, result) => {
    const value = at(await figuresOf(times(6, { ks1_reading, ks1_writing, english: level })), "NI 93").value;
    expect(value).toEqual(
      // These pupils are all of the county's.
      result === "none" ? { kind: "none", reason: "not-available" } : { kind: "value", value: result },
    );
  });

  test.each([
    ["2A", "4", 100],
    ["2", "3", 0],
    ["1", "3", 100],
    ["W", "B", 0],
    ["W", "2", 100],
    ["4", "5", 0],
  ] as const)("from %s to %s in maths: %d", async (ks1_maths, maths, value) => {
    expect(at(await figuresOf(times(6, { ks1_maths, maths })), "NI 94").value).toEqual({ kind: "value", value });
  });

  test("pupils without a result at both ends are out of the denominator, not of NI 73's", async () => {
    const figures = await figuresOf([...times(6, {}), ...times(4, { ks1_maths: null })]);
    expect(at(figures, "NI 94").denominator?.least).toBe(6);
    expect(at(figures, "NI 73").denominator?.least).toBe(10);
  });
});

describe("groups", () => {
  test("any special need is the three stages together; not known is in neither side", async () => {
    const figures = await figuresOf([
      ...times(10, {}),
      ...times(3, { sen: "school-action", maths: "3" }),
      ...times(2, { sen: "school-action-plus" }),
      ...times(1, { sen: "statement" }),
      ...times(7, { sen: "not-known" }),
    ]);
    const some = at(figures, "NI 73", { characteristic: "sen", value: "any" });
    expect([some.numerator?.least, some.denominator?.least]).toEqual([3, 6]);
    expect(at(figures, "NI 73", { characteristic: "sen", value: "none" }).cohort).toBe(10);
    expect(at(figures, "NI 104").value).toEqual({ kind: "value", value: 50 });
  });

  test("few whose group nobody knows hide no group", async () => {
    const figures = await figuresOf([
      ...times(30, { fsm: "eligible" as const }),
      ...times(40, { fsm: "not-eligible" as const }),
      ...times(3, { fsm: "not-known" as const }),
    ]);
    const of = (value: string) => at(figures, "NI 73", { characteristic: "fsm", value });
    expect([of("eligible").cohort, of("not-eligible").cohort]).toEqual([30, 40]);
  });

  test("NI 107 has a figure for a group of 31, and none for one of 30", async () => {
    const figures = await figuresOf([
      ...times(40, {}),
      ...times(31, { ethnicity: "BAFR" }),
      ...times(30, { ethnicity: "CHNE" }),
    ]);
    const of = (value: string) => at(figures, "NI 107", { characteristic: "ethnicity", value });
    expect(of("BAFR").value).toEqual({ kind: "value", value: 100 });
    expect(of("CHNE").value).toEqual({ kind: "none", reason: "low-reliability" });
    expect([of("CHNE").numerator, of("CHNE").denominator]).toEqual([null, null]);
    expect(of("WBRI").road).toBeNull();
  });
});

test("an extract that a newer one replaced is not counted", async () => {
  const store = await storeWith(async (one) => {
    const newer = await addExtract(one, { kind: "key-stage-2", issue: "revised" });
    const older = await addExtract(one, { kind: "key-stage-2", issue: "provisional", superseded_by: newer });
    await addPupils(one, newer, times(10, {}));
    await addPupils(one, older, times(90, { english: "2" }));
  });
  const measure = at((await evaluateAll(store)).figures, "NI 73");
  expect(measure.value).toEqual({ kind: "value", value: 100 });
  expect(measure.status).toBe("revised");
  expect(measure.extracts).toHaveLength(1);
});
