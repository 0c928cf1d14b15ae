import { KENT } from "@lcsp/ingest";
import { array, assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { type Figures, textOf } from "../../src/figures.ts";
import { everyone, type Measure } from "../../src/measure.ts";
import type { Reconciliation } from "../../src/profile.ts";
import { protect, protectReconciliations } from "../../src/protect/protect.ts";
import { counted, printed, suppressed } from "../support/measures.ts";

function group(value: string, count: number, of: number): Measure {
  return counted(count, of, { group: { characteristic: "ethnicity", value } });
}

function figuresOf(measures: readonly Measure[]): Figures {
  return new Map(measures.map((measure) => [textOf(measure), measure]));
}

function shown(figures: Figures): string[] {
  return [...figures.values()].filter(({ value }) => value.kind === "value").map((measure) => measure.group.value);
}

describe("primary", () => {
  test.each([1, 2, 3, 4, 5])("a percentage of %i pupils is hidden, with all that tells of it", (of) => {
    const [hidden] = [
      ...protect(figuresOf([counted(1, of, { group: everyone, interval: { lower: 0, upper: 1 } })])).values(),
    ];
    expect(hidden).toMatchObject({
      value: { kind: "none", reason: "suppressed" },
      numerator: null,
      denominator: null,
      cohort: null,
      interval: null,
    });
  });

  test("six pupils are shown, and what a publisher prints is its own to hide", () => {
    const measures = [
      counted(1, 6, { group: everyone }),
      printed(20, { area: "E92000001", cohort: 5, group: everyone }),
    ];
    expect([...protect(figuresOf(measures)).values()]).toEqual(measures);
  });
});

describe("secondary", () => {
  test("one hidden group takes the next smallest with it, and no more", () => {
    const figures = figuresOf([group("a", 1, 3), group("b", 9, 12), group("c", 20, 40), group("d", 1, 2000)]);
    expect(shown(protect(figures))).toEqual(["c", "d"]);
  });

  test("two hidden groups keep each other's secret", () => {
    expect(shown(protect(figuresOf([group("a", 1, 3), group("b", 2, 4), group("c", 20, 40)])))).toEqual(["c"]);
  });

  test("a group of nobody hides nothing, and is not hidden", () => {
    const [a, nobody, c] = [...protect(figuresOf([group("a", 1, 3), emptyGroup, group("c", 20, 40)])).values()];
    expect([a?.cohort, nobody?.cohort, c?.cohort]).toEqual([null, 0, null]);
  });

  // By hand. D's one pupil hides D's number, and A's 8 with it, so that neither's groups sum to a number that is shown. Of group "a" those of
  // A, B and D are unknown, of "b" those of A and B: only B's 34 has both, and no number follows. C's are shown.
  test("groups of an area whose own number is hidden sum to none that is known, and hide no more", () => {
    const areas = { A: [5, 3], B: [30, 4], C: [14, 10], D: [1, 0] };
    const figures = Object.entries(areas).flatMap(([area, [a = 0, b = 0]]) => [
      counted(0, a + b, { area, group: everyone }),
      { ...group("a", 0, a), area },
      ...(b > 0 ? [{ ...group("b", 0, b), area }] : []),
    ]);
    const shownThere = [...protect(figuresOf(figures)).values()].flatMap((one) =>
      one.cohort === null ? [] : [`${one.area} ${one.group.value} ${one.cohort}`],
    );
    expect(shownThere).toEqual(["B all 34", "C all 24", "C a 14", "C b 10"]);
  });

  const table = (areas: Readonly<Record<string, readonly [a: number, b: number, all?: number]>>) =>
    Object.entries(areas).flatMap(([area, [a, b, all = a + b]]) => [
      counted(0, all, { area, group: everyone }),
      { ...group("a", 0, a), area },
      ...(b > 0 ? [{ ...group("b", 0, b), area }] : []),
    ]);
  const hiddenIn = (figures: readonly Measure[]) =>
    [...protect(figuresOf(figures)).values()].flatMap((one) =>
      one.cohort === null ? [`${one.area} ${one.group.value}`] : [],
    );

  // By hand. B's 3 need three more that close a ring: B's other, and both of one area. A's 7 would be no secret: they are all of A's pupils.
  test("a group that is all pupils of its area is not hidden for another's sake: all pupils would say what it is", () => {
    const areas = table({ A: [7, 0], B: [3, 20], C: [9, 30], [KENT.code]: [19, 50] });
    expect(hiddenIn(areas)).toEqual(["B a", "B b", "C a", "C b"]);
  });

  // By hand. Of A's 12 pupils 3 are in the group and of 9 it is not known: Kent's 29 less C's 9 and B's 17 would be those 3.
  test("the only group of an area, where it is not all pupils, takes the next smallest of other areas with it", () => {
    expect(hiddenIn(table({ A: [3, 0, 12], B: [17, 0, 40], C: [9, 0, 40], [KENT.code]: [29, 0, 92] }))).toEqual([
      "A a",
      "C a",
    ]);
  });

  // The schools' own count, which is public, says that all of A's three pupils are of the group.
  test("where what is public says what a group of few is, no more is hidden for it", () => {
    const [all, a, ...others] = table({ A: [3, 0], B: [17, 20], C: [9, 30], [KENT.code]: [29, 50] });
    if (!all || !a) throw new Error("A has two figures.");
    expect(hiddenIn([{ ...all, road: "schools" }, a, ...others])).toEqual(["A a"]);
  });

  test("other years, bases, areas and characteristics are partitions of their own", () => {
    const others = [
      { period: "2006/07" as const },
      { basis: "home" as const },
      { area: "B" },
      { group: { characteristic: "fsm", value: "c" } },
    ].map((other) => counted(5, 10, { group: { characteristic: "ethnicity", value: "c" }, ...other }));
    const protectedOnes = protect(figuresOf([group("a", 1, 3), group("b", 5, 10), ...others]));
    expect(shown(protectedOnes)).toEqual(["c", "c", "c", "c"]);
  });
});

const emptyGroup: Measure = {
  ...group("b", 0, 1),
  cohort: 0,
  numerator: { least: 0, greatest: 0, hidden: 0 },
  denominator: { least: 0, greatest: 0, hidden: 0 },
  value: { kind: "none", reason: "not-applicable" },
};

test("no hidden group is all pupils less the groups shown", () => {
  assert(
    property(array(integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 }), (cohorts) => {
      const groups = cohorts.map((of, place) => ({ ...group(String(place), 0, of || 1), cohort: of }));
      const all = counted(0, cohorts.reduce((sum, of) => sum + of, 0) || 1, { group: everyone });
      const measures = [...protect(figuresOf([all, ...groups])).values()];
      const whole = measures[0]?.cohort ?? null;
      const hidden = cohorts.filter((_, place) => measures[place + 1]?.cohort === null);
      const seen = measures.slice(1).reduce((sum, { cohort }) => sum + (cohort ?? 0), 0);
      // What a reader can work out: the pupils of all hidden groups together. One group's own number is never that.
      if (whole !== null && hidden.length > 0) expect(hidden).not.toContain(whole - seen);
      for (const { cohort } of measures.slice(1)) expect(cohort === null || cohort === 0 || cohort > 5).toBe(true);
    }),
  );
});

test("a sum that is hidden is not held against a published figure", () => {
  const summed = group("a", 1, 3);
  const { indicator, area, period } = summed;
  const published = printed(33, { group: summed.group });
  const pair = {
    indicator,
    area,
    period,
    group: summed.group,
    summed,
    published,
    road: "pupils",
    agrees: true,
  } as const;
  expect(protectReconciliations([pair], protect(figuresOf([summed])))).toEqual([]);
  const large = { ...pair, summed: group("a", 10, 30) };
  expect(protectReconciliations([large], protect(figuresOf([large.summed])))).toEqual([large]);
});

test("nor is a sum of many held against pupils' rows by another road that come to few", () => {
  expect(protectReconciliations([held(counted(10, 30, { road: "schools" }), counted(1, 3))], new Map())).toEqual([]);
});

// Three schools hide a number of 1 to 4: least 3, greatest 12. The pupils' rows give 3, which would say that each of the three has one.
test("a sum with rows that its publisher hid loses its ends beside the pupils' own figure, and keeps whether the two fit", () => {
  const hides = between(3, 12, 62, { road: "schools", rowsHidden: 3 });
  const [pair] = protectReconciliations([held(counted(3, 62), hides)], new Map());
  expect(pair?.summed).toEqual(counted(3, 62));
  expect(pair?.published).toEqual(suppressed({ road: "schools" }));
  expect(pair?.agrees).toBe(true);
});

test("so does a sum of pupils' rows, of which two hide their result, beside the schools' own figure", () => {
  const [pair] = protectReconciliations([held(between(28, 30, 40), counted(30, 40, { road: "schools" }))], new Map());
  expect([pair?.summed.value, pair?.summed.numerator]).toEqual([{ kind: "none", reason: "suppressed" }, null]);
});

test("what is public on both sides is shown, and so are two sums that are both open", () => {
  const ofSchools = held(between(3, 12, 62, { road: "schools" }), counted(3, 62, { road: "published" }));
  const bothOpen = held(between(3, 4, 62), between(3, 12, 62, { road: "schools" }));
  expect(protectReconciliations([ofSchools, bothOpen], new Map())).toEqual([ofSchools, bothOpen]);
});

function between(least: number, greatest: number, of: number, more: Partial<Measure> = {}): Measure {
  const numerator = { least, greatest, hidden: greatest - least };
  const value = { kind: "between", least: (100 * least) / of, greatest: (100 * greatest) / of } as const;
  return counted(least, of, { numerator, value, ...more });
}

function held(summed: Measure, published: Measure): Reconciliation {
  const { indicator, area, period, group: of } = summed;
  return { indicator, area, period, group: of, summed, published, road: summed.road ?? "pupils", agrees: true };
}
