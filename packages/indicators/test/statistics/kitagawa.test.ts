import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { kitagawa } from "../../src/statistics/kitagawa.ts";

describe("the change of a rate, split into its parts", () => {
  /**
   * By hand. Before: half at 40, half at 80: 60. After: three quarters at 50, a quarter at 80: 57.5. The change is -2.5.
   * Rates: the first part's mean share 0.625 × 10 = 6.25; the second's 0.
   * Composition, against the mean of 60 and 57.5, 58.75: 0.25 × (45 - 58.75) = -3.4375; -0.25 × (80 - 58.75) = -5.3125.
   */
  test("by hand: 6.25 by rates, and -8.75 because more are where the rate is low", () => {
    const parts = kitagawa([
      { before: { share: 0.5, rate: 40 }, after: { share: 0.75, rate: 50 } },
      { before: { share: 0.5, rate: 80 }, after: { share: 0.25, rate: 80 } },
    ]);
    expect(parts).toEqual([
      { rates: 6.25, composition: -3.4375 },
      { rates: 0, composition: -5.3125 },
    ]);
  });

  test("a part that has nobody at one time adds to composition only", () => {
    const [closed] = kitagawa([
      { before: { share: 0.5, rate: 40 }, after: null },
      { before: { share: 0.5, rate: 80 }, after: { share: 1, rate: 80 } },
    ]);
    // From 60 to 80, the mean 70: -0.5 × (40 - 70).
    expect(closed).toEqual({ rates: 0, composition: 15 });
  });

  test("sums to the change exactly, and has no composition where no share changed", () => {
    const pupils = integer({ min: 1, max: 40 });
    const part = record({
      before: pupils,
      after: pupils,
      had: integer({ min: 0, max: 40 }),
      has: integer({ min: 0, max: 40 }),
    });
    assert(
      property(array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const [allBefore, allAfter] = [sum(parts.map((one) => one.before)), sum(parts.map((one) => one.after))];
        const rate = (reached: number, of: number) => (100 * Math.min(reached, of)) / of;
        const components = kitagawa(
          parts.map(({ before, after, had, has }) => ({
            before: { share: before / allBefore, rate: rate(had, before) },
            after: { share: after / allAfter, rate: rate(has, after) },
          })),
        );
        const then = (100 * sum(parts.map(({ before, had }) => Math.min(had, before)))) / allBefore;
        const now = (100 * sum(parts.map(({ after, has }) => Math.min(has, after)))) / allAfter;
        expect(sum(components.map(({ rates, composition }) => rates + composition))).toBeCloseTo(now - then, 9);
        const held = kitagawa(
          parts.map(({ before, had, has }) => ({
            before: { share: before / allBefore, rate: rate(had, before) },
            after: { share: before / allBefore, rate: rate(has, before) },
          })),
        );
        for (const { composition } of held) expect(composition).toBeCloseTo(0, 12);
      }),
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
