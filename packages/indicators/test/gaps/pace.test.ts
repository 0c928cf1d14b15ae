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
    expect(pace?.toClose).toEqual({
      kind: "years",
      years: expect.closeTo(50 / 2.1, 9),
      least: expect.closeTo(50 / 2.586127, 4),
      most: expect.closeTo(50 / 1.613873, 4),
    });
    expect(pace?.neededForTarget.kind === "points a year" && pace.neededForTarget.slope).toBeCloseTo(-10, 9);
  });

  test.each([
    [[50, 52, 54], "not narrowing"],
    [[50, 50, 50], "not narrowing"],
    [[4, 2, 0], "no gap"],
    [[4, 1, -2], "no gap"],
    [[4, 3, 2, null], "not known"],
    // On one line there is nothing to tell how sure the pace is; 58, 50, 56, 50 have a slope of -1.8 and a t interval of -8.6 to 5.0.
    [[58, 56, 54, 52, 50], "no clear pace"],
    [[58, 50, 56, 50], "no clear pace"],
  ] as const)("%j points: years to close are %s", (points, kind) => {
    expect(paceOf(history(points), definition, target, year)?.toClose.kind).toBe(kind);
  });

  // A printed gap's group stays at 40, so that it is the peers who move; its group's own rise is told by the last.
  test("says which way it moves by who is ahead and whether the peers fall", () => {
    const movement = (points: readonly number[]) => paceOf(history(points), definition, target, year)?.movement;
    expect(movement([58, 57, 54])).toBe("narrowed, peers fell");
    expect(movement([54, 57, 58])).toBe("widened");
    expect(movement([-10, -14, -15])).toBe("further ahead");
    expect(movement([-15, -14, -10])).toBe("less far ahead");
    expect(movement([50, 50, 50])).toBeNull();
    const rising = [40, 46, 50].map((group, place) => {
      const period = periodAfter(year, place - 2);
      return { period, gap: gapOf([80, 100], [group, 100], period) };
    });
    expect(paceOf(rising, definition, target, year)?.movement).toBe("narrowed");
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
