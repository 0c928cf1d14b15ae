import { describe, expect, it } from "vitest";
import { fromNumber } from "../../src/decode/from-number.ts";
import { sortOfFormat } from "../../src/decode/number-format.ts";

describe("sortOfFormat", () => {
  it.each([
    ["General", "plain"],
    ["0.00", "plain"],
    ["#,##0;[Red]-#,##0", "plain"],
    ['0" days"', "plain"],
    ["0\\d", "plain"],
    ["_d0", "plain"],
    ["hh:mm", "plain"],
    ["[h]:mm:ss", "plain"],
    ["mm:ss.0", "plain"],
    ["0%", "percentage"],
    ["0.0%;[Red]-0.0%", "percentage"],
    ['0"%"', "plain"],
    ["dd/mm/yyyy", "day"],
    ["dd/mm/yyyy hh:mm", "day"],
    ["[$-809]dd mmmm yyyy", "day"],
    ["mmm", "day"],
    ["yyyy", "day"],
  ])("%s is %s", (code, sort) => {
    expect(sortOfFormat(code)).toBe(sort);
  });
});

describe("fromNumber", () => {
  // By Excel: =TEXT(1,"yyyy-mm-dd") is 1900-01-01, of 59 1900-02-28, of 61 1900-03-01, of 2958465 9999-12-31.
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [39083.99, "2007-01-01"],
    [2958465, "9999-12-31"],
  ])("day %d is %s", (serial, iso) => {
    expect(fromNumber(serial, "day", false)).toEqual({ iso });
  });

  it("leaves a number that is no day a number", () => {
    for (const serial of [-1, 0, 0.5, 2958466, 1e300]) expect(fromNumber(serial, "day", false)).toBe(serial);
  });
});
