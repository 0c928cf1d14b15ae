import type { Chart, Series } from "../../sheet.ts";
import { linesAlt } from "../../words/alt-texts.ts";
import { broken } from "./breaks.ts";
import { beyond, type DrawnYear, pointIn } from "./drawn-year.ts";
import { niceRange } from "./nice-range.ts";
import { rangeOf } from "./points.ts";

/** A chart with lines: one point for each series in each of its rows, which are among the rows of all charts. */
export interface LineChart<Row extends DrawnYear> {
  readonly all: readonly Row[];
  readonly isOf: (row: Row) => boolean;
  /** The sheet that holds the rows. */
  readonly from: string;
  readonly series: readonly Series[];
  /** Names of series, by their headings, where these are not the names. */
  readonly names?: ReadonlyMap<string, string>;
  /** What the lines measure, in words for those who can't see the chart. */
  readonly what: string;
  readonly decimals: number;
  /** A value that the axis holds even if no point lies there. */
  readonly axisHolds?: number;
}

/** Series that have no number in any year are left out, and lines break where years can't be compared. */
export function lineChart<Row extends DrawnYear>(chart: LineChart<Row>): Omit<Chart, "title" | "valueTitle"> {
  const { all, isOf, from, series, names = new Map(), what, decimals, axisHolds } = chart;
  const rows = all.filter(isOf);
  const named = new Map(
    [...names].flatMap(([heading, name]) => [
      [heading, name],
      [beyond(heading), beyond(name)],
    ]),
  );
  const shapes = broken(series, rows).map((one) => ({
    series: one,
    name: named.get(one.heading) ?? one.heading,
    points: rows.map((row) => ({ at: row.year, value: pointIn(row, one.heading) })),
  }));
  const drawn = shapes.filter(({ points }) => points.some(({ value }) => value !== undefined));
  const values = drawn.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  return {
    shape: "lines",
    alt: linesAlt(what, drawn, decimals),
    from,
    rows: rangeOf(all, isOf),
    categories: "Year",
    series: drawn.map((one) => one.series),
    categoryTitle: "School year",
    ...niceRange(axisHolds === undefined ? values : [axisHolds, ...values]),
  };
}
