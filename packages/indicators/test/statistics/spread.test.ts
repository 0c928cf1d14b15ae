import { describe, expect, test } from "vitest";
import { bootstrap } from "../../src/statistics/bootstrap.ts";
import { meanOfLowestFifth, median, sizeOf, spreadBelowMedian } from "../../src/statistics/histogram.ts";

/** 100 children: 5 with 60 points, 10 with 70, and so on. */
const hundred = histogram({ 60: 5, 70: 10, 80: 20, 90: 30, 100: 20, 110: 15 });

function histogram(counts: Readonly<Record<number, number>>): number[] {
  const filled = new Array<number>(118).fill(0);
  for (const [score, count] of Object.entries(counts)) filled[Number(score)] = count;
  return filled;
}

describe("histogram, worked by hand", () => {
  test("the median of an odd count is the middle one, of an even count the mean of the middle two", () => {
    expect(median(histogram({ 10: 1, 20: 1, 40: 1 }), 3)).toBe(20);
    expect(median(histogram({ 10: 1, 20: 1, 40: 1, 50: 1 }), 4)).toBe(30);
  });

  test("the lowest fifth of 100 is 20: (5 x 60 + 10 x 70 + 5 x 80) / 20", () => {
    expect(meanOfLowestFifth(hundred, 100)).toBe(70);
  });

  test.each([
    [{ 10: 1, 20: 1 }, 2, 10],
    [{ 10: 1, 20: 2, 30: 10 }, 13, (10 + 20 + 20) / 3],
    [{ 0: 1, 100: 7 }, 8, 50],
  ])("%o has round(0.2 n) lowest, one at least", (counts, size, mean) => {
    expect(meanOfLowestFifth(histogram(counts), size)).toBeCloseTo(mean, 12);
  });

  test("NI 92 of the hundred: (90 - 70) / 90", () => {
    expect(sizeOf(hundred)).toBe(100);
    expect(spreadBelowMedian(hundred, 100)).toBeCloseTo(100 * (20 / 90), 12);
  });

  test("nobody has no figure", () => {
    expect(spreadBelowMedian([], 0)).toBeNaN();
  });
});

describe("bootstrap", () => {
  test("for the hundred is within 0.6 of what Python's random.choices gives in 200,000 draws: 17.22 to 27.22", () => {
    const interval = bootstrap(hundred, spreadBelowMedian, "any seed");
    expect(Math.abs((interval?.lower ?? 0) - 17.22)).toBeLessThan(0.6);
    expect(Math.abs((interval?.upper ?? 0) - 27.22)).toBeLessThan(0.6);
  });

  test("is the same for the same seed, and differs for another", () => {
    const fine = histogram(Object.fromEntries(Array.from({ length: 60 }, (_, score) => [score + 50, 1 + (score % 7)])));
    expect(bootstrap(fine, spreadBelowMedian, "a")).toEqual(bootstrap(fine, spreadBelowMedian, "a"));
    expect(bootstrap(fine, spreadBelowMedian, "a")).not.toEqual(bootstrap(fine, spreadBelowMedian, "b"));
  });

  test("has no width where all are alike, and is none of nobody", () => {
    expect(bootstrap(histogram({ 80: 12 }), spreadBelowMedian, "a")).toEqual({ lower: 0, upper: 0 });
    expect(bootstrap([], spreadBelowMedian, "a")).toBeNull();
  });

  // Of a child with 0 points and one with 80, a quarter of the draws take the 0 twice: nothing lies below a median of 0.
  test("is none where a draw has no figure", () => {
    expect(bootstrap(histogram({ 0: 1, 80: 1 }), spreadBelowMedian, "a")).toBeNull();
  });
});
