import { expect, test } from "vitest";
import { meanInterval } from "../../src/statistics/mean-interval.ts";

function of(rows: readonly (readonly [score: number, over: number])[]) {
  const total = (each: (score: number, over: number) => number) => rows.reduce((sum, [y, x]) => sum + each(y, x), 0);
  return meanInterval({
    rows: rows.length,
    score: total((y) => y),
    over: total((_, x) => x),
    scoreSquared: total((y) => y * y),
    overSquared: total((_, x) => x * x),
    product: total((y, x) => y * x),
  });
}

// As R's t.test prints it for its data set "sleep", the first group: mean 0.75.
test("of scores that are each over 1 it is the t interval of their mean, as R prints it", () => {
  const sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2].map((hours) => [hours, 1] as const);
  const interval = of(sleep);
  expect(interval?.lower).toBeCloseTo(-0.5297804, 6);
  expect(interval?.upper).toBeCloseTo(2.0297804, 6);
});

// By hand: 15 / 6 is 2.5; the rows lie off it by -0.5, -1 and 1.5, whose squares are 3.5 in all, 1.75 by two degrees of freedom;
// its error is sqrt(3 * 1.75) / 6 = 0.381881, and Student's t for two degrees 4.302653.
test("of a ratio it comes from how far the rows lie from the ratio, worked by hand", () => {
  const interval = of([
    [2, 1],
    [4, 2],
    [9, 3],
  ]);
  expect(interval?.lower).toBeCloseTo(2.5 - 1.6431, 4);
  expect(interval?.upper).toBeCloseTo(2.5 + 1.6431, 4);
});

test("rows that all lie on the ratio have an interval without width, and one row has none", () => {
  const flat = of([
    [0.1, 1],
    [0.2, 2],
    [0.3, 3],
  ]);
  expect(flat?.upper).toBeCloseTo(0.1, 6);
  expect(flat?.lower).toBeCloseTo(0.1, 6);
  expect(of([[3, 1]])).toBeNull();
  // Five of 2.3 lie off it by 5 × 5.29 - 2 × 2.3 × 11.5 + 5.29 × 5 = 0, which in doubles is -7e-15.
  const alike = of([2.3, 2.3, 2.3, 2.3, 2.3].map((score) => [score, 1] as const));
  expect(alike?.lower).toBeCloseTo(2.3, 9);
  expect(alike?.upper).toBeCloseTo(2.3, 9);
});
