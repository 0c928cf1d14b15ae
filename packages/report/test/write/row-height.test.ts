import fc from "fast-check";
import { expect, test } from "vitest";
import { linesNeeded, rowHeight } from "../../src/write/row-height.ts";

const inWidth = (text: string, width: number) => linesNeeded({ text, width, bold: false });

test("words that fit stand on one line; one word more goes on the next", () => {
  // Ten digits of 0.556 em in a column of 13: 10.8 digits are left beside indent and margins, less 2%.
  expect(inWidth("1234567890", 13)).toBe(1);
  expect(inWidth("1234567890 1", 13)).toBe(2);
  expect(inWidth("1234567890 1234567890 1", 13)).toBe(3);
});

test("a word that is wider than its column is cut into as many lines as it needs", () => {
  // 40 digits at 10.58 a line.
  expect(inWidth("1".repeat(40), 13)).toBe(4);
});

test("narrow letters take less room than wide ones, bold ones more", () => {
  // Arial: i advances 0.222 em, M 0.833.
  expect(inWidth("i".repeat(24), 13)).toBe(1);
  expect(inWidth("M".repeat(8), 13)).toBe(2);
  expect(linesNeeded({ text: "1234567890", width: 13, bold: true })).toBe(2);
});

test("more words never need fewer lines, and a wider column never more", () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 14, max: 60 }), (list, width) => {
      const lines = inWidth(list.join(" "), width);
      expect(inWidth([...list, "more"].join(" "), width)).toBeGreaterThanOrEqual(lines);
      expect(inWidth(list.join(" "), width + 5)).toBeLessThanOrEqual(lines);
    }),
  );
});

test("a row is as high as its highest cell", () => {
  const short = { text: "1", width: 13, bold: false };
  const long = { text: "1234567890 1234567890 1", width: 13, bold: false };
  // 15 points a line, and 3 of air above and below.
  expect(rowHeight([short])).toBe(21);
  expect(rowHeight([short, long])).toBe(51);
});
