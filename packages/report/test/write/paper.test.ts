import { expect, test } from "vitest";
import type { PrintedSheet } from "../../src/format/printed.ts";
import { assemble, format } from "../../src/index.ts";
import { paperOf } from "../../src/write/paper.ts";
import { sampleProfile } from "../sample-profile.ts";

const a3 = 8;
const a4 = 9;

/** A sheet of columns so many digits wide, and so many rows. */
const sheet = (widths: readonly number[], rows = 10, across?: number): PrintedSheet => ({
  name: "Sheet",
  title: "Sheet",
  about: "",
  lines: [],
  table: {
    name: "sheet",
    columns: widths.map((width, at) => ({ heading: `Column ${at}`, kind: "words", width })),
    rows: Array.from({ length: rows }, () => []),
  },
  charts: [],
  ...(across === undefined ? {} : { grid: { across, height: 0.5 } }),
  holdsLegend: false,
});

test("a narrow table stands upright on A4, on one page unless it is long", () => {
  // A4 is 595 points wide, less two margins of 0.3 inches: 552. A digit of Arial 12 takes 6.75: 110 take 742, so letters are 8.9 points high.
  expect(paperOf(sheet([30, 80]))).toEqual({ paperSize: a4, orientation: "portrait", fitToWidth: 1, fitToHeight: 1 });
  expect(paperOf(sheet([30, 80], 51))).toEqual({ paperSize: a4, orientation: "portrait", fitToWidth: 1 });
});

test("charts side by side keep a narrow table on its side; one below it does not", () => {
  expect(paperOf(sheet([100], 10, 2)).orientation).toBeUndefined();
  expect(paperOf(sheet([100], 10, 1)).orientation).toBe("portrait");
});

test("a wider one prints on its side: on A4 as long as letters are more than 7 points high, else on A3", () => {
  // 842 - 43 = 799 points hold 195 digits of 6.75 at 0.607: letters of 7.3. A3 is 1191 - 43 = 1147: 250 digits at 0.68, letters of 8.2.
  expect(paperOf(sheet([95, 100]))).toEqual({ paperSize: a4, fitToWidth: 1 });
  expect(paperOf(sheet([96, 100]))).toEqual({ paperSize: a3, fitToWidth: 1 });
  expect(paperOf(sheet([150, 100]))).toEqual({ paperSize: a3, fitToWidth: 1 });
});

test("one too wide for A3 is several pages wide, each with the first three columns, and those of the same rows in a row", () => {
  // Beside 10 + 40 + 20 digits a page has 180: 200 more need two, 361 three.
  expect(paperOf(sheet([10, 40, 20, 200]))).toEqual({
    paperSize: a3,
    fitToWidth: 2,
    printTitlesColumn: "A:C",
    pageOrder: "overThenDown",
  });
  expect(paperOf(sheet([10, 40, 20, 361])).fitToWidth).toBe(3);
});

test("what boards read prints on A4, as schools have it", () => {
  const sheets = format(assemble(sampleProfile));
  const read = ["Contents", "Report card", "Comparisons", "Ranks", "Trends", "Foundation Stage areas", "Notes"];
  const papers = read.map((name) => sheets.flatMap((one) => (one.name === name ? paperOf(one).paperSize : [])));
  expect(papers).toEqual(read.map(() => [a4]));
});
