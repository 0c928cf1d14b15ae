import { describe, expect, test } from "vitest";
import { predict } from "../../src/statistics/predict.ts";

// Kutner, Nachtsheim and Neter, Applied Linear Regression Models, the Toluca Company: lot sizes, and the hours that each took.
const lots = [
  [80, 399],
  [30, 121],
  [50, 221],
  [90, 376],
  [70, 361],
  [60, 224],
  [120, 546],
  [80, 352],
  [100, 353],
  [50, 157],
  [40, 160],
  [70, 252],
  [90, 389],
  [20, 113],
  [110, 435],
  [100, 420],
  [30, 212],
  [50, 268],
  [90, 377],
  [110, 421],
  [30, 273],
  [90, 468],
  [40, 244],
  [80, 342],
  [70, 323],
] as const;

describe("the next observation on a straight line", () => {
  // Section 2.5 of the book: 419.4 hours for a lot of 100, with a standard deviation of prediction of 50.87; t with 23 degrees is 2.069.
  test("is 419.4 hours for a lot of 100, and 105.2 either way", () => {
    const next = predict(
      lots.map(([x, y]) => ({ x, y })),
      100,
    );
    expect(next?.value).toBeCloseTo(419.4, 1);
    expect(((next?.interval.upper ?? 0) - (next?.value ?? 0)) / 2.0687).toBeCloseTo(50.87, 1);
    expect(next?.value).toBeCloseTo(((next?.interval.upper ?? 0) + (next?.interval.lower ?? 0)) / 2, 9);
  });

  // 2, 4, 9 at 1, 2, 3: mean 5, slope 3.5, residuals 0.5, -1, 0.5: s² = 1.5/1. At 5: 5 + 3.5 × 3 = 15.5; s √(1 + 1/3 + 9/2) = 1.224745
  // × 2.415229 = 2.958040; t with one degree 12.7062: 37.5855 either way.
  test("worked by hand from three points", () => {
    const next = predict(
      [2, 4, 9].map((y, place) => ({ x: place + 1, y })),
      5,
    );
    expect(next?.value).toBeCloseTo(15.5, 9);
    expect((next?.interval.upper ?? 0) - 15.5).toBeCloseTo(37.5855, 3);
  });

  // What lies off the line is the rounding of doubles, 6e-8 at these sizes.
  test("is none of points on one line, however large", () => {
    expect(
      predict(
        [1, 2, 3].map((x) => ({ x, y: (x * 1e9) / 3 })),
        4,
      ),
    ).toBeNull();
  });

  test("is none below three points", () => {
    expect(
      predict(
        [1, 2].map((x) => ({ x, y: x })),
        3,
      ),
    ).toBeNull();
  });
});
