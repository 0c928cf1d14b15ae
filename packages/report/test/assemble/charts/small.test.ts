import { describe, expect, test } from "vitest";
import { niceRange } from "../../../src/assemble/charts/nice-range.ts";
import { tableName } from "../../../src/assemble/charts/table-name.ts";
import { wrapped } from "../../../src/format/wrapped.ts";

describe("ends of an axis", () => {
  test("hold the values, on steps of 1, 2 or 5 times a power of ten", () => {
    // Steps of a fifth or more. 45.2 to 53.4, from 44.8: 1.7, so 2. 30 to 41.9, from 29.4: 2.5, so 5. -3 to 31, from -4.7: 7.1, so 10.
    expect(niceRange([45.2, 53.4, 47])).toEqual({ least: 44, greatest: 54, step: 2 });
    expect(niceRange([30, 41.9])).toEqual({ least: 25, greatest: 45, step: 5 });
    expect(niceRange([-3, 31])).toEqual({ least: -10, greatest: 40, step: 10 });
  });

  test("begin at 0 where it is near, and below the lowest value everywhere else", () => {
    // 0.051 lies nearer to 0 than to 0.16, which is 3.2 steps of 0.05 high. 40.1 lies so near to a step that it would seem to be on the axis.
    expect(niceRange([0.16, 0.051])).toEqual({ least: 0, greatest: 0.2, step: 0.05 });
    expect(niceRange([40.1, 53.4])).toEqual({ least: 35, greatest: 55, step: 5 });
    expect(niceRange([0, 3])).toEqual({ least: 0, greatest: 3, step: 1 });
  });

  test("are left alone where there is nothing between them", () => {
    expect(niceRange([5, 5])).toBeUndefined();
    expect(niceRange([])).toBeUndefined();
  });
});

test("a table's name spells digits out", () => {
  expect(tableName("NI 102a")).toBe("gap_NI_one_zero_two_a");
  expect(tableName("Sex gap NI 75")).toBe("gap_Sex_gap_NI_seven_five");
});

test("a line is broken between sentences, and one that is longer stays whole", () => {
  expect(wrapped("It fell. It rose. It fell again.", 17)).toEqual(["It fell. It rose.", "It fell again."]);
  expect(wrapped("It fell by 2.9 points a year.", 7)).toEqual(["It fell by 2.9 points a year."]);
  expect(wrapped("", 5)).toEqual([""]);
});
