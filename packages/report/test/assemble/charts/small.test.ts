import { describe, expect, test } from "vitest";
import { niceRange } from "../../../src/assemble/charts/nice-range.ts";
import { tableName } from "../../../src/assemble/charts/table-name.ts";
import { wrapped } from "../../../src/assemble/charts/wrapped.ts";

describe("ends of an axis", () => {
  test("hold the values, on steps of 1, 2 or 5 times a power of ten", () => {
    // 45.2 to 53.4: a fifth is 1.64, so steps of 2. 0.051 to 0.16: a fifth is 0.0218, so steps of 0.05. -3 to 31: 6.8, so 10.
    expect(niceRange([45.2, 53.4, 47])).toEqual({ least: 44, greatest: 54, step: 2 });
    expect(niceRange([0.16, 0.051])).toEqual({ least: 0.05, greatest: 0.2, step: 0.05 });
    expect(niceRange([-3, 31])).toEqual({ least: -10, greatest: 40, step: 10 });
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

test("a line is broken between words, and a word that is longer alone stays whole", () => {
  expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapped("incomprehensible", 5)).toEqual(["incomprehensible"]);
  expect(wrapped("", 5)).toEqual([""]);
});
