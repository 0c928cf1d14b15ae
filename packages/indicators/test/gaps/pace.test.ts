import { type Period, periodAfter } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { ni102a } from "../../src/catalogue/enjoy-achieve/ni-102a.ts";
import { gapBetween, gapMeasured } from "../../src/gaps/gap.ts";
import { paceOf } from "../../src/gaps/pace.ts";
import { gapOf, printedGap } from "../support/gaps.ts";
import { printed } from "../support/measures.ts";
import { setTarget } from "../support/targets.ts";

const year: Period = "2007/08";
const { definition } = ni102a;

/** Gaps of so many points in the years up to 2007/08; null where there was none. */
function history(points: readonly (number | null)[]) {
  return points.flatMap((one, place) => {
    const period = periodAfter(year, place + 1 - points.length);
    return one === null ? [] : [{ period, gap: printedGap(one, period) }];
  });
}

const target = setTarget({ direction: "at-most", target: 20 });

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
    // Slope (5 - 30 - 7 + 4 + 3 + 2.5) / 17.5 = -1.29, from a lead of 2 to a gap of 1: the group is not further ahead.
    expect(movement([-2, 20, 14, 8, 2, 1])).toBe("gained, peers fell");
    // The slope of four points is (3 × (last - first) + third - second) / 10: here -1.1, and 1.1.
    expect(movement([3, 1, -1, 0])).toBe("gained, peers fell");
    expect(movement([-3, -1, 1, 0])).toBe("lost");
    expect(movement([0, -1, -2])).toBe("further ahead");
  });

  // Of peers and group in three years. The slope of three points is half of the last less the first: 80, 85, 80 stay level.
  test.each([
    [[80, 80, 80], [40, 46, 50], "narrowed", "group rose, peers held"],
    [[80, 85, 80], [40, 46, 50], "narrowed", "group rose, peers held"],
    [[80, 82, 84], [40, 46, 50], "narrowed", "levelled up"],
    [[80, 79, 78], [40, 46, 50], "narrowed, peers fell", "group rose, peers fell"],
    [[80, 75, 70], [40, 38, 36], "narrowed, peers fell", "both fell, group by less"],
    [[80, 79, 78], [40, 38, 34], "widened", "both fell, group by more"],
    [[80, 84, 86], [40, 42, 46], null, "both rose alike"],
  ] as const)("peers at %j and group at %j: %s, as %s", (peers, group, movement, kind) => {
    const gaps = peers.map((one, place) => {
      const period = periodAfter(year, place - 2);
      return { period, gap: gapOf([one, 100], [group[place] ?? 0, 100], period) };
    });
    expect(paceOf(gaps, definition, target, year)).toMatchObject({ movement, kind });
  });

  // Relative gaps of 25%, 12% and 24% with peers at 80, 100 and 80 and a group at 60, 88 and 60.8: all rises are the group's.
  test("names no kind where the slopes of the two sides can't have made that of a relative gap", () => {
    const at = (points: number, peers: number, group: number, place: number) => {
      const period = periodAfter(year, place - 2);
      const [of, by] = [printed(peers, { period }), printed(group, { period })];
      return { period, gap: gapMeasured(printed(points, { period }), of, by, 10) };
    };
    const falling = [at(25, 80, 60, 0), at(12, 100, 88, 1), at(24, 80, 60.8, 2)];
    expect(paceOf(falling, definition, target, year)?.kind).toBe("group rose, peers held");
    const odd = [at(25, 80, 60, 0), at(12, 100, 88, 1), at(26, 80, 60.8, 2)];
    expect(paceOf(odd, definition, target, year)?.kind).toBeNull();
    const level = [at(25, 80, 60, 0), at(24, 80, 60, 1), at(22, 80, 60, 2)];
    expect(paceOf(level, definition, target, year)).toMatchObject({ movement: "narrowed", kind: null });
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

  // Each is 20.1, and in doubles 20.1, 20.099999999999998 and 20.099999999999994.
  test("gaps that are alike but for the rounding of doubles are not narrowing", () => {
    const sides = [
      [25, 4.9],
      [25.4, 5.3],
      [52.3, 32.2],
    ] as const;
    const gaps = sides.map(([peers, group], place) => {
      const period = periodAfter(year, place - 2);
      return { period, gap: gapBetween(printed(peers, { period }), printed(group, { period }), 10) };
    });
    expect(paceOf(gaps, definition, target, year)).toMatchObject({
      movement: null,
      toClose: { kind: "not narrowing" },
    });
  });

  // In doubles 72.4 - 52.3 is 20.10000000000001.
  test("a gap that misses its target by the rounding of doubles meets it", () => {
    const last = { period: year, gap: gapBetween(printed(72.4), printed(52.3), 10) };
    const pace = paceOf([...history([26, 23, null]), last], definition, { ...target, target: 20.1 }, year);
    expect(pace?.neededForTarget).toEqual({ kind: "met" });
  });

  test("is none below three reliable years", () => {
    const few = { period: "2004/05", gap: gapOf([50, 100], [1, 9], "2004/05") } as const;
    expect(paceOf([few, ...history([30, 20])], definition, target, year)).toBeNull();
    expect(paceOf([few, ...history([40, 30, 20])], definition, target, year)?.years).toHaveLength(3);
  });

  test("joins no year of two terms to whole ones, nor a district's figure to the area's own", () => {
    const whole = history([40, 36, 30, 26]);
    const last = whole.at(-1);
    if (!last) throw new Error("there are four years");
    const ofTwoTerms = { ...last, gap: { ...last.gap, peers: { ...last.gap.peers, caution: "two-terms" } } } as const;
    expect(paceOf([...whole.slice(0, 3), ofTwoTerms], definition, target, year)).toBeNull();
    const district = { kind: "best-fit", level: "district", of: "Swale" } as const;
    const ofDistrict = whole.map((one, place) =>
      place === 0 ? { ...one, gap: { ...one.gap, group: { ...one.gap.group, reach: district } } } : one,
    );
    expect(paceOf(ofDistrict, definition, target, year)?.years).toEqual(["2005/06", "2006/07", "2007/08"]);
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
