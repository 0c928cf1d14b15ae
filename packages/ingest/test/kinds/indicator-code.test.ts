import { expect, test } from "vitest";
import { indicatorCode, indicatorCodes } from "../../src/kinds/fields/indicator-code.ts";

test.each([
  ["NI73", "NI 73"],
  ["ni 75", "NI 75"],
  ["NI  075", "NI 75"],
  ["NI-102A", "NI 102a"],
  ["NI 102 b", "NI 102b"],
  ["N I 50", "NI 50"],
  ["N.I. 50", "NI 50"],
  ["NI 1480", "NI 1480"],
  ["primary absence", "primary absence"],
  ["NI 73 gap", "NI 73 gap"],
])("%s is kept as %s", (written, code) => {
  expect(indicatorCode().parse(written)).toBe(code);
});

test.each([
  ["NI58; N I 50, ni 112", "NI 58; NI 50; NI 112"],
  [" ;NI 1480\nschools closed;", "NI 1480; schools closed"],
])("the list %j is kept as %s", (written, codes) => {
  expect(indicatorCodes().parse(written)).toBe(codes);
});
