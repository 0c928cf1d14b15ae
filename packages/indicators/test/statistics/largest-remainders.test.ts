import fc from "fast-check";
import { expect, test } from "vitest";
import { largestRemainders } from "../../src/statistics/largest-remainders.ts";

// The usual worked example: 100,000 votes and ten seats, so that the quota is 10,000. Whole parts give 4, 1, 1, 1, 0, 0; three seats are left for
// the remainders of 7,000, 6,100 and 6,000.
test("gives what is left to the largest remainders", () => {
  expect(largestRemainders(10, [47_000, 16_000, 15_800, 12_000, 6_100, 3_100])).toEqual([5, 2, 1, 1, 1, 0]);
});

// 553 x 0.3232 is 178.73 and 553 x 0.6768 is 374.27: of the whole parts 178 and 374 one is left, for the larger remainder.
test("splits the injuries of Tunbridge Wells between its two partnerships", () => {
  expect(largestRemainders(553, [0.3232, 0.6768])).toEqual([179, 374]);
});

test("of equal remainders the earlier comes first", () => {
  expect(largestRemainders(1, [0.5, 0.5])).toEqual([1, 0]);
});

test("weights that are all 0 are refused", () => {
  expect(() => largestRemainders(1, [0, 0])).toThrow(RangeError);
});

const weights = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
  .filter((some) => some.reduce((sum, one) => sum + one, 0) > 1e-6);

test("whatever the count and the weights, whole parts sum to the count, each less than 1 from its quota", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), weights, (total, some) => {
      const parts = largestRemainders(total, some);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      const all = some.reduce((sum, one) => sum + one, 0);
      for (const [place, part] of parts.entries()) {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (total * (some[place] ?? 0)) / all)).toBeLessThan(1);
      }
    }),
  );
});
