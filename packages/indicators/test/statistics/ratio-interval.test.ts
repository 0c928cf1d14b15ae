import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { ratioInterval } from "../../src/statistics/ratio-interval.ts";
import { squareAndAdd } from "../../src/statistics/square-and-add.ts";
import { wilson } from "../../src/statistics/wilson.ts";

function estimate(count: number, of: number) {
  const interval = wilson(count, of);
  if (!interval) throw new Error("counted among some");
  return { value: count / of, interval };
}

/** An estimate, so many times. */
function multiple(times: number, { value, interval }: ReturnType<typeof estimate>) {
  return { value: times * value, interval: { lower: times * interval.lower, upper: times * interval.upper } };
}

// By the method's definition (Donner and Zou 2012, section 2): at either end r of the interval of a / b, the interval of a - r b begins or ends at 0.
test("its ends are the ratios at which a - r b can just be 0", () => {
  const of = 40;
  const count = integer({ min: 1, max: of });
  assert(
    property(count, count, (a, b) => {
      const [above, below] = [estimate(a, of), estimate(b, of + 10)];
      const ratio = ratioInterval(above, below);
      if (!ratio) throw new Error("b is above 0");
      expect(squareAndAdd(above, multiple(ratio.lower, below)).lower).toBeCloseTo(0, 9);
      expect(squareAndAdd(above, multiple(ratio.upper, below)).upper).toBeCloseTo(0, 9);
      expect(ratio.lower).toBeLessThanOrEqual(above.value / below.value);
      expect(ratio.upper).toBeGreaterThanOrEqual(above.value / below.value);
    }),
  );
});

test("of none to some begins at 0; of some to what may be none there is no interval", () => {
  expect(ratioInterval(estimate(0, 20), estimate(10, 20))?.lower).toBe(0);
  expect(ratioInterval(estimate(10, 20), estimate(0, 20))).toBeNull();
});
