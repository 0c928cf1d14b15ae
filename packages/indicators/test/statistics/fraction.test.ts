import { expect, test } from "vitest";
import { fraction, fractionOfDecimal, minus, signOf } from "../../src/statistics/fraction.ts";

test.each([
  [12.5, 125n, 10n],
  [-0.5, -5n, 10n],
  [40, 40n, 1n],
  [1e-7, 1n, 10_000_000n],
  [2.5e21, 25n * 10n ** 20n, 1n],
])("%d is read as it is printed", (value, over, under) => {
  expect(fractionOfDecimal(value)).toEqual({ over, under });
});

test("0.1 + 0.2 - 0.3 is 0, as it is not among doubles", () => {
  const [tenth, fifth, threeTenths] = [0.1, 0.2, 0.3].map(fractionOfDecimal);
  if (!tenth || !fifth || !threeTenths) throw new Error("three are read");
  expect(signOf(minus(minus(threeTenths, tenth), fifth))).toBe(0);
  expect(signOf(minus(tenth, fifth))).toBe(-1);
});

test("counts of nobody, and counts that are no whole numbers, are no fraction", () => {
  expect([fraction(1, 0), fraction(1.5, 3), fraction(1, 2.5)]).toEqual([undefined, undefined, undefined]);
});
