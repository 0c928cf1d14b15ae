import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { ni73 } from "../../src/catalogue/enjoy-achieve/ni-73.ts";
import { ni102a } from "../../src/catalogue/enjoy-achieve/ni-102a.ts";
import { textOf } from "../../src/figures.ts";
import { gapBetween, gapMeasured } from "../../src/gaps/gap.ts";
import { pointsAt } from "../../src/gaps/gap-at.ts";
import { gapChange } from "../../src/gaps/gap-change.ts";
import { gapMeasure } from "../../src/gaps/gap-measures.ts";
import { ofTheRest } from "../../src/gaps/of-the-rest.ts";
import { sidesOfGap } from "../../src/gaps/sides.ts";
import { everyone } from "../../src/measure.ts";
import { blank, counted, printed, suppressed } from "../support/measures.ts";

const sides = sidesOfGap(ni102a);

describe("a gap as a figure of its own", () => {
  const district = { kind: "best-fit", level: "district", of: "Swale" } as const;

  test.each([
    [{ caution: "two-terms" }, {}],
    [{}, { caution: "two-terms" }],
  ] as const)("is of two terms where its peers are %j and its group %j", (peers, group) => {
    const measure = gapMeasure(sides, gapBetween(counted(56, 70, peers), counted(48, 80, group), 10));
    expect(measure).toMatchObject({ caution: "two-terms", reach: { kind: "own" } });
  });

  test.each([
    [{ reach: district }, {}],
    [{}, { reach: district }],
  ] as const)("is a district's where its peers are %j and its group %j", (peers, group) => {
    const measure = gapMeasure(sides, gapBetween(counted(56, 70, peers), counted(48, 80, group), 10));
    expect(measure).toMatchObject({ caution: null, reach: district });
  });

  test("has the smaller of the two cohorts, and rests on the extracts of both, each once", () => {
    const [peers, group] = [counted(56, 70, { extracts: [3, 7] }), counted(48, 80, { extracts: [2, 3] })];
    expect(gapMeasure(sides, gapBetween(peers, group, 10))).toMatchObject({ cohort: 70, extracts: [2, 3, 7] });
  });
});

// 80% less 60%.
describe("a gap in plain points", () => {
  const district = { reach: { kind: "best-fit", level: "district", of: "Swale" } } as const;

  test.each([
    [{}, {}, 20],
    [{ ...district }, {}, null],
    [{}, { ...district }, null],
    [{ ...district }, { ...district }, null],
  ] as const)(
    "of peers that are %j and a group that is %j is %s: a larger area's is nobody's own",
    (peers, group, is) => {
      const own = [
        counted(56, 70, { ...peers, group: sides.peers.group }),
        counted(48, 80, { ...group, group: sides.group.group }),
      ];
      const figures = new Map(own.map((one) => [textOf(one), one]));
      expect(pointsAt(figures, sides, { area: "A", basis: "school", period: "2007/08" }, 10)).toBe(is);
    },
  );
});

test("a gap of what is better neither higher nor lower is closed by no number of pupils", () => {
  expect(sides.closedByPupils).toBe(true);
  const of = { ...ni73, definition: { ...ni73.definition, better: "neither" as const } };
  expect(sidesOfGap({ ...ni102a, of }).closedByPupils).toBe(false);
});

// Of 10 to 12 pupils, of whom two may not count, 3 are counted: 7 to 9 are not. Of 12, of whom 3 to 4 are counted: 8 to 9.
test("the rest of those who are counted are as uncertain as these, or as those whom they are counted among", () => {
  const two = { denominator: { least: 10, greatest: 12, hidden: 2 } };
  expect(ofTheRest(counted(3, 12, two)).numerator).toEqual({ least: 7, greatest: 9, hidden: 2 });
  const one = { numerator: { least: 3, greatest: 4, hidden: 1 } };
  expect(ofTheRest(counted(3, 12, one)).numerator).toEqual({ least: 8, greatest: 9, hidden: 1 });
});

describe("a gap", () => {
  test("56 of 70 against 48 of 80: 20 points, 5.24 to 33.39 (Newcombe 1998), a quarter of the peers' 80%", () => {
    const gap = gapBetween(counted(56, 70), counted(48, 80), 10);
    expect(gap.gap.kind === "value" && gap.gap.value).toBeCloseTo(20, 10);
    expect(gap.relative.kind === "value" && gap.relative.value).toBeCloseTo(25, 10);
    expect(gap.interval?.lower).toBeCloseTo(5.24, 2);
    expect(gap.interval?.upper).toBeCloseTo(33.39, 2);
    expect(gap.reliable).toBe(true);
  });

  // 35 of 77 and 33 of 80: (35/77 - 33/80) / (35/77) = 259/2800, and of two doubles 9.249999999999998.
  test("relative to the peers' figure is exact where counts are known, so that a half rounds as a half", () => {
    expect(gapBetween(counted(35, 77), counted(33, 80), 10).relative).toEqual({ kind: "value", value: 9.25 });
  });

  // Second implementation, in Python: 0.6 of Newcombe's interval for the rest, 50 of 60, against the group, 10 of 40.
  test("to everyone, of whom the group is a part: 60 of 100 against 10 of 40 has 23.62 to 42.85", () => {
    const gap = gapBetween(counted(60, 100, { group: everyone }), counted(10, 40), 10);
    expect(gap.gap).toEqual({ kind: "value", value: 35 });
    expect(gap.interval?.lower).toBeCloseTo(23.6155, 4);
    expect(gap.interval?.upper).toBeCloseTo(42.8458, 4);
  });

  test("has no figure where a side has none; suppressed wins over every other reason", () => {
    expect(gapBetween(counted(1, 2), blank, 10).gap).toEqual({ kind: "none", reason: "not-available" });
    expect(gapBetween(blank, suppressed(), 10).gap).toEqual({ kind: "none", reason: "suppressed" });
    expect(gapBetween(blank, suppressed(), 10).interval).toBeNull();
  });

  test("lies between two ends where a side does, by hand: 80 less 40 to 50", () => {
    const between = { ...blank, value: { kind: "between", least: 40, greatest: 50 } } as const;
    const gap = gapBetween(counted(8, 10), between, 10);
    expect(gap.gap).toEqual({ kind: "between", least: 30, greatest: 40 });
    expect(gap.relative).toEqual({ kind: "between", least: 37.5, greatest: 50 });
  });

  // Second implementation, in Python: the two ratios r at which Newcombe's interval of g - r p ends at 0, found by halving; 100 (1 - r).
  test("has a relative gap of 25% with 7.26 to 39.86 (Donner and Zou 2012)", () => {
    const gap = gapBetween(counted(56, 70), counted(48, 80), 10);
    expect(gap.relativeInterval?.lower).toBeCloseTo(7.26097, 4);
    expect(gap.relativeInterval?.upper).toBeCloseTo(39.86481, 4);
  });

  // The same for 10 of 40 against the rest, 50 of 60; with s = 0.6, a ratio r is a relative gap of s (1 - r) / (s + (1 - s) r).
  test("to everyone is 58.3% of everyone's 60%, with an interval from the ratio to the rest: 38.03 to 74.63", () => {
    const gap = gapBetween(counted(60, 100, { group: everyone }), counted(10, 40), 10);
    expect(gap.relative.kind === "value" && gap.relative.value).toBeCloseTo(58.333333, 5);
    expect(gap.relativeInterval?.lower).toBeCloseTo(38.02692, 4);
    expect(gap.relativeInterval?.upper).toBeCloseTo(74.63331, 4);
  });

  test("between the two bases has the interval of two independent groups", () => {
    const [school, home] = [counted(60, 100, { group: everyone }), counted(44, 80, { group: everyone, basis: "home" })];
    const gap = gapBetween(school, home, 10);
    expect(gap.interval).toEqual(gapBetween(counted(60, 100), counted(44, 80), 10).interval);
  });

  test("changes its sign where the two sides are swapped, and so does its interval", () => {
    const count = integer({ min: 0, max: 40 });
    assert(
      property(count, count, (a, b) => {
        const [one, other] = [
          gapBetween(counted(a, 40), counted(b, 60), 10),
          gapBetween(counted(b, 60), counted(a, 40), 10),
        ];
        if (one.gap.kind !== "value" || other.gap.kind !== "value") throw new Error("both have figures");
        expect(one.gap.value + other.gap.value).toBe(0);
        expect((one.interval?.lower ?? Number.NaN) + (other.interval?.upper ?? Number.NaN)).toBeCloseTo(0, 9);
      }),
    );
  });

  test("has no relative gap where none of the peers reached the threshold", () => {
    expect(gapBetween(counted(0, 20), counted(2, 20), 10).relative).toEqual({ kind: "none", reason: "not-applicable" });
  });

  test.each([
    [9, 20, false],
    [20, 9, false],
    [10, 10, true],
  ])("of %i peers and a group of %i: reliable is %s", (peers, group, reliable) => {
    expect(gapBetween(counted(1, peers), counted(1, group), 10).reliable).toBe(reliable);
  });

  test("is reliable where its publisher gives no cohort, and not where there is no figure", () => {
    expect(gapBetween(printed(50), printed(40), 10).reliable).toBe(true);
    expect(gapBetween(printed(50), suppressed(), 10).reliable).toBe(false);
  });

  test.each([
    ["provisional", "final", "provisional"],
    ["revised", "provisional", "provisional"],
    ["final", "revised", "revised"],
    ["final", "final", "final"],
  ] as const)("of peers that are %s and a group that is %s is %s", (peers, group, status) => {
    expect(gapBetween(counted(8, 20, { status: peers }), counted(6, 20, { status: group }), 10).status).toBe(status);
  });

  test("whose own figure is measured is as reliable as its group; where it is published without its sides, as that figure", () => {
    const itself = printed(50, { cohort: 50 });
    const reliable = (...sides: Parameters<typeof gapMeasured>) => gapMeasured(...sides).reliable;
    expect(reliable(itself, counted(20, 40), counted(1, 3), 10)).toBe(false);
    expect(reliable(itself, counted(20, 40), counted(5, 10), 10)).toBe(true);
    const unpublished = { ...blank, road: null };
    expect(reliable(itself, unpublished, unpublished, 10)).toBe(true);
    expect(reliable({ ...itself, cohort: 9 }, unpublished, unpublished, 10)).toBe(false);
  });

  test("is as settled as its own figure, where that is measured", () => {
    const itself = printed(30, { status: "provisional" });
    expect(gapMeasured(itself, blank, blank, 10).status).toBe("provisional");
  });
});

describe("its change", () => {
  const then = gapBetween(
    counted(10_624, 14_682, { period: "2005/06" }),
    counted(512, 1377, { period: "2005/06" }),
    10,
  );
  const now = gapBetween(counted(11_327, 15_174, { period: "2006/07" }), counted(587, 1389, { period: "2006/07" }), 10);

  // Second implementation, in Python, of Zou and Donner's formula over Newcombe's intervals; counts of Kent, level 2 by 19.
  test("from 35.178 points to 32.387 is 2.792 points, -0.990 to 6.555: no clear change, though both rose and the group by more", () => {
    const change = gapChange(then, now);
    expect(change?.change).toBeCloseTo(2.791629, 6);
    expect(change?.interval?.lower).toBeCloseTo(-0.990472, 6);
    expect(change?.interval?.upper).toBeCloseTo(6.554942, 6);
    expect([change?.verdict, change?.kind]).toEqual(["no clear change", "levelled up"]);
    expect([change?.from, change?.to]).toEqual(["2005/06", "2006/07"]);
  });

  test("narrowed and widened are told from an interval that leaves 0 out", () => {
    const wide = gapBetween(counted(600, 1000), counted(100, 1000), 10);
    const narrow = gapBetween(counted(600, 1000), counted(400, 1000), 10);
    expect(gapChange(wide, narrow)?.verdict).toBe("narrowed");
    expect(gapChange(narrow, wide)?.verdict).toBe("widened");
  });

  // Percentages of peers and group, then and now. The first: 85 points become 28.3, of which the peers' fall is 56.7 and the group's rise none.
  test.each([
    [[900, 50], [333, 50], "narrowed, peers fell"],
    [[900, 50], [800, 300], "narrowed, peers fell"],
    // -33.3 points become -73.3: no gap narrowed, though the difference rose by 40.
    [[333, 667], [133, 867], "further ahead"],
    [[333, 667], [333, 867], "further ahead"],
    [[333, 867], [333, 667], "less far ahead"],
    [[500, 300], [500, 700], "went ahead"],
    [[500, 300], [200, 300], "went ahead, peers fell"],
    [[300, 500], [700, 500], "fell behind"],
    [[500, 300], [500, 500], "narrowed"],
    [[500, 500], [500, 700], "went ahead"],
    [[500, 500], [700, 500], "widened"],
    [[500, 700], [500, 500], "less far ahead"],
  ] as const)("of peers and group at %j and then %j in 1,000 is said to have %s", ([p0, g0], [p1, g1], verdict) => {
    const of = (p: number, g: number) => gapBetween(counted(p, 1000), counted(g, 1000), 10);
    expect(gapChange(of(p0, g0), of(p1, g1))).toMatchObject({ verdict, movement: verdict });
  });

  // Intervals of the change and of the gap that it came to, in Python: 14.9 to 27.0 and -5.4 to 3.4; 15.0 to 27.0 and -5.3 to 3.3;
  // -14.2 to -1.8 and -0.4 to 8.4; -15.2 to -2.8 and 2.6 to 11.3.
  test.each([
    [[500, 300], [510, 520], "went ahead", "gained"],
    [[500, 300], [400, 410], "went ahead, peers fell", "gained, peers fell"],
    [[500, 540], [540, 500], "fell behind", "lost"],
    [[500, 520], [510, 440], "fell behind", "fell behind"],
  ] as const)(
    "of peers and group at %j and then %j is %s in the figures, and said to have %s",
    ([p0, g0], [p1, g1], movement, verdict) => {
      const of = (p: number, g: number) => gapBetween(counted(p, 1000), counted(g, 1000), 10);
      expect(gapChange(of(p0, g0), of(p1, g1))).toMatchObject({ verdict, movement });
    },
  );

  test("has a movement where it is not clear of chance too, and none where nothing changed", () => {
    expect(gapChange(then, now)?.movement).toBe("narrowed");
    expect(gapChange(now, now)?.movement).toBeNull();
  });

  test("is unreliable where either year's gap is, and claims nothing without an interval", () => {
    const few = gapBetween(counted(9, 10), counted(1, 9), 10);
    const many = gapBetween(counted(900, 1000), counted(800, 1000), 10);
    expect(gapChange(few, many)?.verdict).toBe("unreliable");
    expect(gapChange(many, few)?.verdict).toBe("unreliable");
    expect(gapChange(gapBetween(printed(90), printed(10), 10), many)?.verdict).toBe("no clear change");
  });

  test("is exactly 0 where two printed figures moved alike, although their doubles differ", () => {
    // 84.1 - 78.2 and 32.9 - 27.0 are both 5.9, and not the same double.
    expect(32.9 - 27.0 === 84.1 - 78.2).toBe(false);
    const change = gapChange(gapBetween(printed(78.2), printed(27), 10), gapBetween(printed(84.1), printed(32.9), 10));
    expect(change).toMatchObject({ change: 0, kind: "both rose alike" });
  });

  test("is none between a year of two terms and a whole one", () => {
    const ofTwoTerms = (gap: typeof now) => ({ ...gap, group: { ...gap.group, caution: "two-terms" as const } });
    expect(gapChange(then, ofTwoTerms(now))).toBeNull();
    expect(gapChange(ofTwoTerms(then), ofTwoTerms(now))?.verdict).toBe("no clear change");
  });

  test("is none where a side has no figure in either year", () => {
    expect(gapChange(gapBetween(blank, counted(1, 20), 10), now)).toBeNull();
    expect(gapChange(then, gapBetween(counted(1, 20), suppressed(), 10))).toBeNull();
  });

  test("is the group's term less the peers', equals the gap then less the gap now, and lies in its interval", () => {
    const count = integer({ min: 0, max: 50 });
    assert(
      property(count, count, count, count, (a, b, c, d) => {
        const before = gapBetween(counted(a, 50), counted(b, 60), 10);
        const after = gapBetween(counted(c, 70), counted(d, 80), 10);
        const change = gapChange(before, after);
        if (!change || before.gap.kind !== "value" || after.gap.kind !== "value")
          throw new Error("all sides have figures");
        expect(change.change).toBe(change.groupTerm - change.peersTerm);
        expect(change.change).toBeCloseTo(before.gap.value - after.gap.value, 9);
        expect(change.interval?.lower).toBeLessThanOrEqual(change.change + 1e-9);
        expect(change.interval?.upper).toBeGreaterThanOrEqual(change.change - 1e-9);
      }),
    );
  });
});
