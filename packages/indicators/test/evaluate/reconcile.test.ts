import { describe, expect, test } from "vitest";
import { heldTogether, printedDecimals } from "../../src/evaluate/reconcile.ts";
import type { Measure } from "../../src/measure.ts";
import { blank, counted, printed, suppressed } from "../support/measures.ts";

/** Whether each of the other roads agrees with the finest, for an indicator that is printed with two decimals. */
function agreements(...measures: readonly Measure[]): readonly boolean[] {
  const candidates = measures.map((measure) => ({ key: "one", heldAgainst: null, measure }));
  return heldTogether(
    measures,
    printedDecimals(candidates, () => 2),
  ).map(({ agrees }) => agrees);
}

const valued = (value: number, more: Partial<Measure> = {}): Measure => ({
  ...blank,
  value: { kind: "value", value },
  ...more,
});
const between = (least: number, greatest: number): Measure => ({
  ...blank,
  value: { kind: "between", least, greatest },
});

describe("a percentage or a rate that both roads have counts of", () => {
  // 8 of 12 and 16 of 24 are the same percentage, of other pupils.
  test("agrees by its counts", () => {
    const published = { road: "published" } as const;
    expect(agreements(counted(8, 12), counted(8, 12, published))).toEqual([true]);
    expect(agreements(counted(8, 12), counted(9, 12, published))).toEqual([false]);
    expect(agreements(counted(8, 12), counted(16, 24, published))).toEqual([false]);
  });

  // Five thousandths of a pupil are what is left of a sum of estimates; two hundredths are not.
  test("agrees with estimates that were grossed up, to a hundredth of a pupil", () => {
    const estimated = (count: number, of: number) => counted(count, of, { road: "published" });
    for (const [count, of] of [
      [7.995, 12],
      [8.005, 12],
      [8, 11.995],
      [8, 12.005],
    ] as const)
      expect(agreements(counted(8, 12), estimated(count, of))).toEqual([true]);
    for (const [count, of] of [
      [7.98, 12],
      [8.02, 12],
      [8, 11.98],
      [8, 12.02],
    ] as const)
      expect(agreements(counted(8, 12), estimated(count, of))).toEqual([false]);
  });

  test("agrees within what hidden rows leave open", () => {
    const least = counted(8, 12, { numerator: { least: 8, greatest: 10, hidden: 2 } });
    expect(agreements(least, counted(10, 12, { road: "schools" }))).toEqual([true]);
    expect(agreements(least, counted(11, 12, { road: "schools" }))).toEqual([false]);
  });

  test("agrees where what hidden schools leave open holds the count of pupils", () => {
    const schools = counted(125, 900, { numerator: { least: 125, greatest: 131, hidden: 2 }, road: "schools" });
    expect(agreements(counted(127, 900), schools)).toEqual([true]);
    expect(agreements(counted(124, 900), schools)).toEqual([false]);
    expect(agreements(counted(132, 900), schools)).toEqual([false]);
  });
});

describe("a percentage or a rate that is printed", () => {
  // 8 of 12 are 66.67%; 170 of 11,797 are 144.10 in 10,000.
  test("agrees to the half of its last decimal", () => {
    expect(agreements(counted(8, 12), printed(66.7))).toEqual([true]);
    expect(agreements(counted(8, 12), printed(66.6))).toEqual([false]);
    const in10000 = counted(170, 11_797, { value: { kind: "value", value: (10_000 * 170) / 11_797 } });
    expect(agreements(in10000, printed(144.1))).toEqual([true]);
    expect(agreements(in10000, printed(144.2))).toEqual([false]);
  });

  // 66.6702 is within 0.005 of 66.6667, and not within 0.00005: more decimals than the indicator has are not asked for.
  test("agrees to no more decimals than the indicator is printed with", () => {
    expect(agreements(counted(8, 12), printed(66.6702))).toEqual([true]);
    expect(agreements(counted(8, 12), printed(66.6732))).toEqual([false]);
  });

  test("agrees with a figure between two ends where it lies there, to its rounding", () => {
    expect(agreements(between(60.4, 70), printed(60))).toEqual([true]);
    expect(agreements(between(60.6, 70), printed(60))).toEqual([false]);
    expect(agreements(between(60, 70), printed(71))).toEqual([false]);
  });
});

describe("a mean", () => {
  // 35 of 560 sessions are 6.25%. Sums of schools are no prints: nothing was rounded, and 6.26% are other sessions.
  test("of schools' sums agrees exactly", () => {
    expect(agreements(valued((100 * 35) / 560), valued(6.25, { road: "schools" }))).toEqual([true]);
    expect(agreements(valued((100 * 35) / 560), valued(6.26, { road: "schools" }))).toEqual([false]);
    expect(agreements(valued((100 * 35) / 560), valued(6.254, { road: "schools" }))).toEqual([false]);
  });

  test("of schools' sums that lies between two ends agrees with what lies there", () => {
    const schools: Measure = { ...between(6, 7), road: "schools" };
    expect(agreements(valued(6.5), schools)).toEqual([true]);
    expect(agreements(valued(5.9), schools)).toEqual([false]);
    expect(agreements(valued(7.1), schools)).toEqual([false]);
  });

  test("that is printed agrees to its rounding", () => {
    expect(agreements(valued(6.25), printed(6.3))).toEqual([true]);
    expect(agreements(valued(6.25), printed(6.4))).toEqual([false]);
    // A half of its last decimal exactly, which in doubles is a little more: 2.35 - 0.05 is 2.3000000000000003.
    expect(agreements(valued(2.35), printed(2.3))).toEqual([true]);
    expect(agreements(valued(0.35), printed(0.4))).toEqual([true]);
  });
});

test("a count agrees where it is the same number", () => {
  const twelve = valued(12, { numerator: { least: 12, greatest: 12, hidden: 0 } });
  expect(agreements(twelve, printed(12))).toEqual([true]);
  expect(agreements(twelve, printed(13))).toEqual([false]);
});

test("three roads are held against the finest of them, in whichever order they come", () => {
  expect(agreements(printed(70), counted(7, 10, { road: "schools" }), counted(8, 10))).toEqual([false, false]);
});

test("nothing is held against a hidden figure, or against that of a larger area", () => {
  const ofDistrict = printed(50, { reach: { kind: "best-fit", level: "district", of: "Wells" } });
  expect(agreements(suppressed(), printed(67))).toEqual([]);
  expect(agreements(counted(8, 12), ofDistrict)).toEqual([]);
});
