import type { PrintedCell, PrintedSheet } from "../../format/printed.ts";
import type { Chart, Look, Series } from "../../sheet.ts";
import { type ColumnPlace, columnPlace } from "../layout.ts";

/** A chart with its numbers found: where they stand, and the copies that a chart keeps of them. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly categories: Points<string>;
  readonly series: readonly DrawnSeries[];
  /** Excel's number format of the values. */
  readonly format: string;
}

export interface DrawnSeries {
  readonly name: string;
  /** The cell that holds its name; null where the legend says something else. */
  readonly nameAt: string | null;
  readonly values: Points<number>;
  readonly look: Look;
  /** Whether the legend names it. */
  readonly isListed: boolean;
}

/** Null where the cell is empty: no point is drawn there, and none is kept. */
export interface Points<Value> {
  readonly at: string;
  readonly kept: readonly (Value | null)[];
}

export function drawChart(chart: Chart, sheets: readonly PrintedSheet[]): DrawnChart {
  const from = sheets.find(({ name }) => name === chart.from);
  if (!from) throw new Error(`The chart "${chart.title}" is drawn from a sheet "${chart.from}" that is not there.`);
  const column = (heading: string) => columnPlace(from, heading, chart.rows);
  const series = chart.series.map((one) => ({ one, place: column(one.heading) }));
  return {
    chart,
    categories: points(column(chart.categories), textOf),
    series: series.map(({ one, place }) => ({
      ...nameOf(one, place, column),
      values: points(place, numberOf),
      look: one.look,
      isListed: one.legend !== null,
    })),
    format: formatOf(series.map(({ place }) => place)),
  };
}

function nameOf(
  { heading, named, legend }: Series,
  { heading: headingAt }: ColumnPlace,
  column: (of: string) => ColumnPlace,
): Pick<DrawnSeries, "name" | "nameAt"> {
  if (typeof legend === "string") return { name: legend, nameAt: null };
  if (named === undefined) return { name: heading, nameAt: headingAt };
  const { first, cells } = column(named);
  return { name: cells.slice(0, 1).map(textOf)[0] ?? "", nameAt: first };
}

function points<Value>(place: ColumnPlace, of: (cell: PrintedCell) => Value | null): Points<Value> {
  return { at: place.body, kept: place.cells.map(of) };
}

const textOf = (cell: PrintedCell): string | null => (cell.kind === "text" ? cell.text : null);

function numberOf(cell: PrintedCell): number | null {
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "empty") return null;
  throw new Error("A chart draws text as 0: its cells must hold a number or nothing.");
}

/** All points of a chart share a unit, and so a format: the first number's. */
function formatOf(places: readonly ColumnPlace[]): string {
  const first = places.flatMap(({ cells }) => cells).find((cell) => cell.kind === "number");
  return first?.kind === "number" ? first.format : "General";
}
