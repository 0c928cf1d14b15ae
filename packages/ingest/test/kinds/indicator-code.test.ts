import { expect, test } from "vitest";
import { indicatorCode } from "../../src/kinds/fields/indicator-code.ts";

test.each([
  ["NI73", "NI 73"],
  ["ni 75", "NI 75"],
  ["NI  075", "NI 75"],
  ["NI-102A", "NI 102a"],
  ["NI 102 b", "NI 102b"],
  ["primary absence", "primary absence"],
  ["NI 73 gap", "NI 73 gap"],
])("%s is kept as %s", (written, code) => {
  expect(indicatorCode().parse(written)).toBe(code);
});
