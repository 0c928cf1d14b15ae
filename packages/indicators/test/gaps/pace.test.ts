import { type Period, periodAfter } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { ni102a } from "../../src/catalogue/enjoy-achieve/ni-102a.ts";
import { paceOf } from "../../src/gaps/pace.ts";
import type { SetTarget } from "../../src/profile.ts";
import { gapOf, printedGap } from "../support/gaps.ts";

const year: Period = "2007/08";
const { definition } = ni102a;

/** Gaps of so many points in the years up to 2007/08; null where there was none. */
function history(points: readonly (number | null)[]) {
  return points.flatMap((one, place) => {
    const period = periodAfter(year, place + 1 - points.length);
    return one === null ? [] : [{ period, gap: printedGap(one, period) }];
  });
}

const target: SetTarget = {
  status: "amber",
  period: "2010/11",
  direction: "at-most",
  target: 20,
  floor: null,
  floorFrom: null,
  counts: "figure",
  source: "plan",
};

describe("the pace of a gap", () => {
  // 58, 57, 54, 52, 50: slope -2.1, residual sum of squares 0.7, standard error √(0.7/3/10) = 0.152753, t with 3 degrees 3.182446:
  // -2.586127 to -1.613873. At 2.1 a year, 50 points close in 23.81 years; 20 points in three years ask for 10 a year.
  test("is the slope of all years held, with its interval, the years to close and what its target asks, by hand", () => {
    const pace = paceOf(history([58, 57, 54, 52, 50]), definition, target, year);
    expect(pace?.slope).toBeCloseTo(-2.1, 9);
    expect(pace?.interval.lower).toBeCloseTo(-2.586127, 5);
    expect(pace?.interval.upper).toBeCloseTo(-1.613873, 5);
    expect(pace?.years).toEqual(["2003/04", "2004/05", "2005/06", "2006/07", "2007/08"]);
    expect(pace?.toClose).toMatchObject({ kind: "years" });
    expect(pace?.toClose.kind === "years" && pace.toClose.years).toBeCloseTo(50 / 2.1, 9);
    expect(pace?.neededForTarget.kind === "points a year" && pace.neededForTarget.slope).toBeCloseTo(-10, 9);
  });

  test.each([
    [[50, 52, 54], "not narrowing"],
    [[50, 50, 50], "not narrowing"],
    [[4, 2, 0], "no gap"],
    [[4, 1, -2], "no gap"],
    [[4, 3, 2, null], "not known"],
  ] as const)("%j points: years to close are %s", (points, kind) => {
    expect(paceOf(history(points), definition, target, year)?.toClose.kind).toBe(kind);
  });

  test.each([
    [[26, 23, 20], target, "met"],
    [[26, 23, 22], { ...target, period: year }, "year is over"],
    [[26, 23, 22], { ...target, target: null, direction: "narrow" }, "no target"],
    [[26, 23, 22], { status: "no target" }, "no target"],
    [[26, 23, 22, null], target, "not known"],
  ] as const)("%j points: what the target asks is %s", (points, aim, kind) => {
    expect(paceOf(history(points), definition, aim, year)?.neededForTarget.kind).toBe(kind);
  });

  test("is none below three reliable years", () => {
    const few = { period: "2004/05", gap: gapOf([50, 100], [1, 9], "2004/05") } as const;
    expect(paceOf([few, ...history([30, 20])], definition, target, year)).toBeNull();
    expect(paceOf([few, ...history([40, 30, 20])], definition, target, year)?.years).toHaveLength(3);
  });

  test("looks at no year before the definition changed", () => {
    const changed = { ...definition, changedIn: { period: "2005/06", sentence: "Counts more." } } as const;
    const pace = paceOf(history([90, 90, 30, 28, 26]), changed, target, year);
    expect(pace?.years).toEqual(["2005/06", "2006/07", "2007/08"]);
    expect(pace?.slope).toBeCloseTo(-2, 9);
    expect(
      paceOf(
        history([90, 90, 90, 28, 26]),
        { ...changed, changedIn: { ...changed.changedIn, period: "2006/07" } },
        target,
        year,
      ),
    ).toBeNull();
  });
});
