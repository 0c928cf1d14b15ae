import { expect, test } from "vitest";
import type { PrintedSheet } from "../../src/format/printed.ts";
import type { Chart } from "../../src/sheet.ts";
import { pageBreaks, placesOf } from "../../src/write/chart/places.ts";

const chart: Chart = {
  shape: "lines",
  title: "A chart",
  alt: "A chart",
  from: "Data",
  categories: "Year",
  series: [],
  categoryTitle: "Year",
  valueTitle: "Percentage",
};

/** A table of columns of 30, 50 and 20 digits, four rows below two lines, and so many charts in a grid of two. */
const sheet = (charts: number): PrintedSheet => ({
  name: "Sheet",
  title: "Sheet",
  about: "",
  lines: ["One line.", "Another."],
  table: {
    name: "sheet",
    columns: [30, 50, 20].map((width, at) => ({ heading: `Column ${at}`, kind: "words", width })),
    rows: Array.from({ length: 4 }, () => []),
  },
  charts: Array.from({ length: charts }, () => chart),
  grid: { across: 2, height: 0.3 },
  holdsLegend: false,
});

test("charts of a grid stand side by side from one row below the table on, as wide as it together", () => {
  // Title, two lines, headings and four rows are eight rows; one is free; the tenth is row 9 from 0. Half of 100 digits is 20 into column 1.
  const places = placesOf(sheet(4));
  expect(places.map(({ column, columnOffset, row }) => [column, columnOffset, row])).toEqual([
    [0, 0, 9],
    [1, 20 * 85_725, 9],
    [0, 0, 23],
    [1, 20 * 85_725, 23],
  ]);
  // 30 digits of 9 pixels, at 0.75 points, are 202.5 points: 12.9 rows of 15.75, so thirteen and a free one.
  expect(places[0]).toMatchObject({ width: Math.round(48.5 * 85_725), height: 30 * 85_725 });
});

test("a page ends above the first row of charts, and above each that a page has no room for", () => {
  // 0.3 of the width twice are 0.6, of the 0.64 that a page is high: two rows of charts a page. Row 9 from 0 is the tenth: a break after 9.
  expect(pageBreaks(sheet(4))).toEqual([9]);
  expect(pageBreaks(sheet(5))).toEqual([9, 37]);
});

test("charts in one row stay on the page of their table", () => {
  expect(pageBreaks(sheet(2))).toEqual([]);
});

test("charts without a grid are no sheet that can be written; a sheet without charts needs none", () => {
  const { grid: _, ...rest } = sheet(2);
  expect(() => placesOf(rest)).toThrow('The sheet "Sheet" must say how its charts stand.');
  expect(placesOf({ ...rest, charts: [] })).toEqual([]);
});
