import { describe, expect, test } from "vitest";
import { leastSquares } from "../../src/statistics/least-squares.ts";
import { studentTQuantile } from "../../src/statistics/student-t.ts";

// Any printed table of Student's t, two-sided 5%.
test.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [10, 2.228],
  [30, 2.042],
])("t with %i degrees of freedom is %d", (degrees, quantile) => {
  expect(studentTQuantile(0.975, degrees)).toBeCloseTo(quantile, 3);
});

describe("least squares", () => {
  test("Anscombe's first set: slope 0.500, standard error 0.118 (The American Statistician 27, 1973), t with 9 degrees 2.262", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const fit = leastSquares(x.map((one, place) => ({ x: one, y: y[place] ?? Number.NaN })));
    expect(fit?.slope).toBeCloseTo(0.5001, 4);
    expect(fit?.interval.lower).toBeCloseTo(0.5001 - 2.262157 * 0.1179055, 4);
    expect(fit?.interval.upper).toBeCloseTo(0.5001 + 2.262157 * 0.1179055, 4);
  });

  test("points on a line have its slope, and an interval without width", () => {
    const points = [1, 2, 3].map((x) => ({ x, y: 10 - 2 * x }));
    expect(leastSquares(points)).toEqual({ slope: -2, interval: { lower: -2, upper: -2 } });
  });

  test("two points, or three in one year, have no slope", () => {
    expect(leastSquares([1, 2].map((x) => ({ x, y: x })))).toBeNull();
    expect(leastSquares([1, 2, 3].map((y) => ({ x: 7, y })))).toBeNull();
  });
});
