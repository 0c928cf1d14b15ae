import { expect, test } from "vitest";
import type { PrintedSheet } from "../../src/format/printed.ts";
import type { Chart } from "../../src/sheet.ts";
import { chartXml } from "../../src/write/chart/chart-xml.ts";
import { drawChart } from "../../src/write/chart/drawn-chart.ts";
import { malformed } from "../read-back.ts";

const number = (value: number) => ({ kind: "number", value, format: "#,##0.0" }) as const;
const empty = { kind: "empty" } as const;

/** Four years of a made-up indicator, of which one is hidden, a forecast and a target. */
const sheet: PrintedSheet = {
  name: "Chart data",
  title: "Chart data",
  about: "",
  lines: [],
  charts: [],
  holdsLegend: false,
  table: {
    name: "chart_data",
    columns: ["Year", "Here", "Forecast", "Target"].map((heading) => ({ heading, kind: "figures", width: 10 })),
    rows: [
      [{ kind: "text", text: "2005/06" }, number(61.5), empty, empty],
      [{ kind: "text", text: "2006/07" }, empty, empty, empty],
      [{ kind: "text", text: "2007/08" }, number(64), number(64), empty],
      [{ kind: "text", text: "2008/09" }, empty, number(65.2), number(70)],
    ],
  },
};

const chart: Chart = {
  shape: "lines",
  title: "Turning the curve",
  alt: "Lines over four years",
  from: "Chart data",
  categories: "Year",
  series: [
    { heading: "Here", look: "first" },
    { heading: "Forecast", look: "forecast" },
    { heading: "Target", look: "target" },
  ],
  categoryTitle: "School year",
  valueTitle: "Percentage of pupils",
};

const drawn = (more: Partial<Chart> = {}) => chartXml(drawChart({ ...chart, ...more }, [sheet]));

test("lines keep each number at its year, and break where there is none", () => {
  const xml = drawn();
  const kept = [...xml.matchAll(/<c:val>.*?<\/c:val>/g)].map(([values]) =>
    [...values.matchAll(/<c:pt idx="(\d)"><c:v>(.*?)</g)].map(([, at, value]) => [Number(at), Number(value)]),
  );
  expect(kept).toEqual([
    [
      [0, 61.5],
      [2, 64],
    ],
    [
      [2, 64],
      [3, 65.2],
    ],
    [[3, 70]],
  ]);
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  expect(malformed(xml)).toBeUndefined();
});

test("a target is a mark that no line leads to, a forecast a broken line without marks", () => {
  const [, forecast = "", target = ""] = [...drawn().matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([xml]) => xml);
  expect(target).toMatch(/<a:ln><a:noFill\/><\/a:ln>.*<c:symbol val="diamond"\/>/);
  expect(forecast).toMatch(/<a:prstDash val="sysDash"\/>.*<c:symbol val="none"\/>/);
});

test("a chart of some rows refers to those cells and keeps only theirs", () => {
  const xml = drawn({ rows: { first: 1, count: 2 } });
  // Row 1 is the title's, 2 the headings': the table's second and third rows are 4 and 5.
  expect([...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, at]) => at).slice(0, 3)).toEqual([
    "'Chart data'!$B$2",
    "'Chart data'!$A$4:$A$5",
    "'Chart data'!$B$4:$B$5",
  ]);
  expect(xml).toMatch(/<c:numCache>.*?<c:ptCount val="2"\/><c:pt idx="1"><c:v>64</);
});

test("a series is named by a cell where a column of words is given for it", () => {
  const xml = drawn({ rows: { first: 2, count: 2 }, series: [{ heading: "Here", named: "Year", look: "first" }] });
  expect(xml).toContain('<c:f>\'Chart data\'!$A$5</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>2007/08<');
});

test("bars lie, the first category on top, with the values below", () => {
  const xml = drawn({ shape: "bars" });
  expect(xml).toContain('<c:barDir val="bar"/>');
  expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:axPos val="l"\/>/);
  expect(xml).toMatch(/<c:valAx>.*<c:axPos val="b"\/>.*<c:crosses val="max"\/>/);
  expect(malformed(xml)).toBeUndefined();
});

test("ends and steps of the value axis stand only where they are given", () => {
  expect(drawn()).not.toMatch(/<c:(max|min|majorUnit) /);
  const ended = drawn({ least: 0, greatest: 100, step: 20 });
  expect(ended).toContain('<c:max val="100"/><c:min val="0"/>');
  expect(ended).toContain('<c:crossBetween val="between"/><c:majorUnit val="20"/></c:valAx>');
});

test.each([
  [20, "General"],
  [1, "General"],
  [0.5, "0.0"],
  [0.2, "0.0"],
  [0.05, "0.00"],
] as const)("the value axis in steps of %d prints its ticks as %s", (step, format) => {
  const axis = drawn({ least: -1, greatest: 1, step }).split("<c:valAx>")[1];
  expect(axis).toContain(`<c:numFmt formatCode="${format}" sourceLinked="0"/>`);
});

test("the legend says once what two lines are, in words of its own", () => {
  const series: Chart["series"] = [
    { heading: "Here", look: "first" },
    { heading: "Forecast", look: "bound", legend: "Range" },
    { heading: "Target", look: "bound", legend: null },
  ];
  const xml = chartXml(drawChart({ ...chart, series }, [sheet]));
  expect(malformed(xml)).toBeUndefined();
  expect(xml).toContain("<c:tx><c:v>Range</c:v></c:tx>");
  // ECMA-376 part 1, 21.2.2.94: entries are counted from 0, so that the third series is 2.
  const entry = '<c:legendEntry><c:idx val="2"/><c:delete val="1"/></c:legendEntry>';
  expect(xml.match(/<c:legendEntry>.*<\/c:legendEntry>/)?.[0]).toBe(entry);
});
