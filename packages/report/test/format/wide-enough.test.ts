import { expect, test } from "vitest";
import type { PrintedCell } from "../../src/format/printed.ts";
import { wideEnough } from "../../src/format/wide-enough.ts";

const text = (words: string): PrintedCell => ({ kind: "text", text: words });
const inColumn = (width: number, cells: readonly PrintedCell[], kind: "words" | "figures" = "words", heading = "A") =>
  wideEnough({ heading, kind, width }, cells).width;

test("a column is as wide as its longest word and what a cell keeps free", () => {
  // Ten digits of 0.556 em, less the 2% kept for safety, are 10.2 wide; with 2.2 for indent and margins 12.4: the next half digit is 12.5.
  expect(inColumn(8, [text("per 1234567890")])).toBe(12.5);
  expect(inColumn(20, [text("per 1234567890")])).toBe(20);
  // A heading is bold: 10 / 0.9 + 2.2 = 13.3.
  expect(inColumn(8, [], "words", "1234567890")).toBe(13.5);
});

test("lines end after a hyphen, but not among figures, which do not wrap", () => {
  // Five digits and a hyphen of 0.333 em: 5.6 / 0.98 + 2.2 = 7.9. Unbroken, with a second five: 10.6 / 0.98 + 2.2 = 13.02.
  expect(inColumn(4, [text("12345-12345")])).toBe(8);
  expect(inColumn(4, [text("12345-12345")], "figures")).toBe(13.5);
});

test("a number has room for its thousands' commas and decimals, where a program would else show ####", () => {
  const number = (value: number, format: string): PrintedCell => ({ kind: "number", value, format });
  // -12,345.60: seven digits of 0.556 em, two of 0.278 (comma, point) and 0.333: 4.781 em, 8.6 digits; 8.6 / 0.98 + 2.2 = 10.97.
  expect(inColumn(8, [number(-12_345.6, "#,##0.00")], "figures")).toBe(11);
  // 12,346: five digits and a comma are 5.5 digits; 5.5 / 0.98 + 2.2 = 7.8.
  expect(inColumn(4, [number(12_346, "#,##0")], "figures")).toBe(8);
});

test("what no column has room for, such as an address, leaves its column as it is", () => {
  expect(inColumn(20, [text("1".repeat(200))])).toBe(20);
});
