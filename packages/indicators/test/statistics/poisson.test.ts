import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { chiSquareQuantile } from "../../src/statistics/gamma.ts";
import { exact, poisson } from "../../src/statistics/poisson.ts";

// Exact limits: Garwood's, as tabled in Dobson, Kuulasmaa, Eberle and Scherer 1991, Statistics in Medicine 10, and in Breslow and Day 1987.
test.each([
  [0, 0, 3.689],
  [1, 0.025, 5.572],
  [2, 0.242, 7.225],
  [5, 1.623, 11.668],
  [9, 4.115, 17.085],
  [10, 4.795, 18.39],
])("exact limits of %i events, as tabled", (events, lower, upper) => {
  expect(exact(events).lower).toBeCloseTo(lower, 3);
  expect(exact(events).upper).toBeCloseTo(upper, 3);
});

// Byar's formula worked by hand: 10 (1 - 1/90 - 1.959964/(3 sqrt 10))^3 and 11 (1 - 1/99 + 1.959964/(3 sqrt 11))^3; likewise for 100.
test.each([
  [10, 4.7874, 18.3915],
  [100, 81.3621, 121.6279],
])("Byar's limits of %i events", (events, lower, upper) => {
  expect(poisson(events).lower).toBeCloseTo(lower, 4);
  expect(poisson(events).upper).toBeCloseTo(upper, 4);
});

test("the two methods meet at 10: exact below, Byar's from there, within a hundredth of each other", () => {
  expect(poisson(9)).toEqual(exact(9));
  expect(poisson(10)).not.toEqual(exact(10));
  expect(Math.abs(poisson(10).lower - exact(10).lower)).toBeLessThan(0.02);
  expect(Math.abs(poisson(10).upper - exact(10).upper)).toBeLessThan(0.02);
});

test("rises with the count, also through fractions, which some published counts are", () => {
  assert(
    property(integer({ min: 0, max: 4000 }), (hundredths) => {
      const [few, more] = [poisson(hundredths / 100), poisson(hundredths / 100 + 1)];
      expect(few.lower).toBeLessThanOrEqual(hundredths / 100);
      expect(few.upper).toBeGreaterThan(hundredths / 100);
      expect(more.lower).toBeGreaterThan(few.lower);
      expect(more.upper).toBeGreaterThan(few.upper);
    }),
  );
});

// Any printed table of the chi-square distribution.
test.each([
  [0.95, 1, 3.841],
  [0.5, 1, 0.455],
  [0.025, 10, 3.247],
  [0.975, 10, 20.483],
  [0.99, 30, 50.892],
  [0.05, 100, 77.929],
])("chi-square quantile %d with %i degrees", (probability, degrees, quantile) => {
  expect(chiSquareQuantile(probability, degrees)).toBeCloseTo(quantile, 3);
});
