import { expect, test } from "vitest";
import { printCell } from "../../src/format/print-cell.ts";
import type { Cell } from "../../src/sheet.ts";

const number = (value: number, decimals: number): Cell => ({ kind: "number", value, decimals });

test("a number is rounded, and shows as many decimals as its indicator prints", () => {
  expect(printCell(number(46.449, 1))).toEqual({ kind: "number", value: 46.4, format: "#,##0.0" });
  expect(printCell(number(71.5, 0))).toEqual({ kind: "number", value: 72, format: "#,##0" });
  expect(printCell(number(0.1708, 2))).toEqual({ kind: "number", value: 0.17, format: "#,##0.00" });
});

test("a number that rounds to 0 and is not 0 says so; a true 0 is 0", () => {
  expect(printCell(number(0.0024, 2))).toEqual({ kind: "symbol", sign: "[low]" });
  expect(printCell(number(-0.04, 1))).toEqual({ kind: "symbol", sign: "[low]" });
  expect(printCell(number(0, 1))).toEqual({ kind: "number", value: 0, format: "#,##0.0" });
});

// The signs are those of the UK government's convention for symbols in tables; [i] is the project's own.
test.each([
  ["not-available", "[x]"],
  ["suppressed", "[c]"],
  ["not-applicable", "[z]"],
  ["low-reliability", "[u]"],
  ["incomplete", "[i]"],
] as const)("%s shows %s", (why, sign) => {
  expect(printCell({ kind: "missing", why })).toEqual({ kind: "symbol", sign });
});

test("a point of a chart is a number or nothing, never words, which a chart draws as 0", () => {
  expect(printCell({ kind: "point", value: null, decimals: 0 })).toEqual({ kind: "empty" });
  expect(printCell({ kind: "point", value: 0.3, decimals: 0 })).toEqual({ kind: "number", value: 0, format: "#,##0" });
});
