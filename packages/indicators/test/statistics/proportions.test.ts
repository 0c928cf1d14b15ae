import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { newcombe } from "../../src/statistics/newcombe.ts";
import { twoProportionTest } from "../../src/statistics/two-proportion-test.ts";
import { wilson } from "../../src/statistics/wilson.ts";

describe("wilson", () => {
  // The first four: Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3. The last: Wilson's interval of 8 of 10 as many texts print it.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [8, 10, 0.4902, 0.9433],
  ])("%i of %i, as published", (count, of, lower, upper) => {
    const interval = wilson(count, of);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  test("nobody counted has no interval, nor has a count of more than there are", () => {
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(1001, 1000)).toBeNull();
    expect(wilson(0.1 + 0.2, 0.3)).toEqual(wilson(0.3, 0.3));
  });

  test("holds the proportion, stays inside 0 to 1, and is mirrored when those who do not count are counted", () => {
    assert(
      property(integer({ min: 1, max: 20_000 }), integer({ min: 0, max: 100 }), (of, percent) => {
        const count = Math.round((of * percent) / 100);
        const interval = wilson(count, of);
        const mirror = wilson(of - count, of);
        if (!interval || !mirror) throw new Error("someone was counted");
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.lower).toBeLessThanOrEqual(count / of);
        expect(interval.upper).toBeGreaterThanOrEqual(count / of);
        expect(interval.upper).toBeLessThanOrEqual(1);
        expect(interval.lower).toBeCloseTo(1 - mirror.upper, 12);
      }),
    );
  });

  test("shrinks when the same proportion is seen in more", () => {
    assert(
      property(integer({ min: 1, max: 500 }), integer({ min: 2, max: 20 }), (of, times) => {
        const few = wilson(Math.floor(of / 3), of);
        const many = wilson(Math.floor(of / 3) * times, of * times);
        if (!few || !many) throw new Error("someone was counted");
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });
});

describe("newcombe", () => {
  // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 10, -0.2775, 0.2775],
  ])("%i/%i against %i/%i, as published", (count1, of1, count2, of2, lower, upper) => {
    const interval = newcombe(count1, of1, count2, of2);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  test("is turned round when the two groups change places, and holds their difference within -1 to 1", () => {
    const size = integer({ min: 1, max: 5000 });
    assert(
      property(size, size, integer({ min: 0, max: 10 }), integer({ min: 0, max: 10 }), (of1, of2, tenths1, tenths2) => {
        const [count1, count2] = [Math.floor((of1 * tenths1) / 10), Math.floor((of2 * tenths2) / 10)];
        const one = newcombe(count1, of1, count2, of2);
        const other = newcombe(count2, of2, count1, of1);
        if (!one || !other) throw new Error("someone was counted");
        expect(one.lower).toBeCloseTo(-other.upper, 12);
        expect(one.lower).toBeLessThanOrEqual(count1 / of1 - count2 / of2);
        expect(one.upper).toBeGreaterThanOrEqual(count1 / of1 - count2 / of2);
        expect(one.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(one.upper).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("a side of nobody has no interval", () => expect(newcombe(1, 2, 0, 0)).toBeNull());
});

describe("two-proportion test", () => {
  test("80% of 70 against 60% of 80: z 2.65017, p 0.008045 (Python's math.erfc)", () => {
    expect(twoProportionTest(56, 70, 48, 80)).toBeCloseTo(0.008045, 6);
  });

  test.each([
    [0, 0, 5, 10],
    [10, 10, 20, 20],
    [0, 10, 0, 20],
  ])("%i of %i against %i of %i differ in nothing that could be tested", (...counts) => {
    expect(twoProportionTest(...counts)).toBe(1);
  });

  test("two equal proportions of different sizes have a p-value of 1", () => {
    assert(
      property(integer({ min: 2, max: 900 }), constantFrom(2, 3, 7), (of, times) => {
        expect(twoProportionTest(1, of, times, of * times)).toBeCloseTo(1, 6);
      }),
    );
  });
});
