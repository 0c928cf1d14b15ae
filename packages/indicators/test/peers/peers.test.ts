import type { Period } from "@lcsp/ingest";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/peers/compare.ts";
import { directionOf } from "../../src/peers/direction.ts";
import { rankOf } from "../../src/peers/rank.ts";
import { blank, counted, printed, suppressed } from "../support/measures.ts";

describe("comparison", () => {
  const own = printed(60, { interval: { lower: 55, upper: 65 } });

  test.each([
    [50, "higher", "better"],
    [50, "lower", "worse"],
    [70, "higher", "worse"],
    [70, "lower", "better"],
    [55, "higher", "similar"],
    [65, "lower", "similar"],
  ] as const)("60 (55 to 65) against %i, where %s is better: %s", (other, better, word) => {
    expect(compare(own, printed(other), better)).toBe(word);
  });

  test("needs both figures and an interval", () => {
    expect(compare(own, suppressed(), "higher")).toBe("not compared");
    expect(compare(suppressed(), own, "higher")).toBe("not compared");
    expect(compare(printed(60), printed(70), "higher")).toBe("not compared");
  });
});

describe("direction", () => {
  const years = (values: readonly (number | null)[]) =>
    values.map((value, place) => {
      const period = `${2003 + place}/0${4 + place}` as Period;
      return value === null ? { ...blank, period } : printed(value, { period });
    });

  // 50, 52, 54, 57, 58: slope 2.1, residual sum of squares 0.7, standard error sqrt(0.7/3/10) = 0.1528, t with 3 degrees 3.182: 1.61 to 2.59.
  test("a slope whose interval leaves 0 out is told in the indicator's sense", () => {
    expect(directionOf(years([50, 52, 54, 57, 58]), "higher")).toBe("improving");
    expect(directionOf(years([50, 52, 54, 57, 58]), "lower")).toBe("worsening");
    expect(directionOf(years([58, 57, 54, 52, 50]), "lower")).toBe("improving");
  });

  // 50, 58, 49: slope -0.5, residual 48.17: the interval is -63 to 62.
  test.each([[[50, 58, 49]], [[50, 50, 50, 50]], [[100 / 3, 100 / 3, null, 100 / 3]]])(
    "%j: no clear change",
    (values) => {
      expect(directionOf(years(values), "higher")).toBe("no clear change");
    },
  );

  // Each is 20.1, and in doubles 20.099999999999994, 20.099999999999998 and 20.1: a line that rises by 4e-15 with an interval as narrow.
  test("differences that are alike but for the rounding of doubles: no clear change", () => {
    expect(directionOf(years([52.3 - 32.2, 25.4 - 5.3, 25 - 4.9]), "higher")).toBe("no clear change");
  });

  test("a year without a figure is left out at its place", () => {
    expect(directionOf(years([50, null, 54, 56]), "higher")).toBe("improving");
  });

  test("two years: by a test of two proportions, where counts are known", () => {
    const [first, second] = years([1, 1]);
    const of = (count: number, all: number, measure = first) =>
      counted(count, all, { period: measure?.period ?? "2007/08" });
    // z 2.65, p 0.008 (Python); then 60 against 64 of 100: p 0.56.
    expect(directionOf([of(48, 80), of(56, 70, second)], "higher")).toBe("improving");
    expect(directionOf([of(56, 70), of(48, 80, second)], "higher")).toBe("worsening");
    expect(directionOf([of(60, 100), of(64, 100, second)], "higher")).toBe("no clear change");
    expect(directionOf(years([40, 60]), "higher")).toBe("too few years");
  });

  test("one year is too few", () => {
    expect(directionOf(years([null, null, 50]), "higher")).toBe("too few years");
    expect(directionOf([], "higher")).toBe("too few years");
  });
});

describe("rank", () => {
  const measures = [
    counted(3, 4, { area: "A" }),
    counted(75, 100, { area: "B" }),
    counted(9, 10, { area: "C" }),
    suppressed({ area: "D" }),
    counted(1, 10, { area: "E" }),
  ];

  test("is among those that have a figure; equal rates share it though their counts differ", () => {
    expect(rankOf("A", measures, "higher")).toEqual({ kind: "rank", rank: 2, of: 4, quartile: 2 });
    expect(rankOf("B", measures, "higher")).toEqual({ kind: "rank", rank: 2, of: 4, quartile: 2 });
    expect(rankOf("E", measures, "higher")).toEqual({ kind: "rank", rank: 4, of: 4, quartile: 4 });
    expect(rankOf("E", measures, "lower")).toEqual({ kind: "rank", rank: 1, of: 4, quartile: 1 });
  });

  // By hand: 22 of 23 have a figure, A to W without H. Two share rank 6, so that none is seventh; 6 × 4 / 22 is above 1, and 5 × 4 / 22 is not.
  test("of 23 of which one has no figure, is of 22, and its quarters are those of 22", () => {
    const all = Array.from({ length: 23 }, (_, place) => {
      const area = String.fromCharCode(65 + place);
      if (area === "H") return suppressed({ area });
      return counted(area === "G" ? 95 : 100 - place, 200, { area });
    });
    const standing = (area: string) => {
      const rank = rankOf(area, all, "higher");
      return rank.kind === "rank" ? [rank.rank, rank.of, rank.quartile] : rank.kind;
    };
    expect(["A", "F", "G", "H", "I", "W"].map(standing)).toEqual([
      [1, 22, 1],
      [6, 22, 1],
      [6, 22, 1],
      "none",
      [8, 22, 2],
      [22, 22, 4],
    ]);
  });

  test("of gaps is that of no gap, however far the group is ahead", () => {
    const gaps = [-73.3, -5, 0, 12].map((value, place) => printed(value, { area: "ABCD".charAt(place) }));
    const ranks = ["A", "B", "C", "D"].map((area) => rankOf(area, gaps, "lower", 0));
    expect(ranks).toMatchObject([{ rank: 1 }, { rank: 1 }, { rank: 1 }, { rank: 4, of: 4 }]);
  });

  // C shows its district's figure, and D a part of its district's: A is the last of two, (2 - 1) × 4 / 2 = 2 quarters down.
  test("is a place among own figures, and none of a district's or of an apportioned part of one", () => {
    const some = [
      counted(3, 4, { area: "A" }),
      counted(9, 10, { area: "B" }),
      counted(1, 10, { area: "C", reach: { kind: "best-fit", level: "district", of: "Wells" } }),
      counted(1, 10, { area: "D", reach: { kind: "apportioned", of: ["Wells"] } }),
    ];
    expect(rankOf("A", some, "higher")).toEqual({ kind: "rank", rank: 2, of: 2, quartile: 3 });
    expect(rankOf("C", some, "higher")).toEqual({ kind: "none" });
    expect(rankOf("D", some, "higher")).toEqual({ kind: "none" });
  });

  test("is none for one alone", () => {
    expect(rankOf("A", [printed(60, { area: "A" }), suppressed({ area: "B" })], "higher")).toEqual({ kind: "none" });
  });

  test("is none without a figure", () => {
    expect(rankOf("D", measures, "higher")).toEqual({ kind: "none" });
  });
});
