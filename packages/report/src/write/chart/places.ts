import type { PrintedSheet } from "../../format/printed.ts";
import type { Chart, ChartGrid } from "../../sheet.ts";
import { headingRow } from "../layout.ts";

/** DrawingML measures lengths in these. */
const EMU_PER_CM = 360_000;
const EMU_PER_POINT = 12_700;
/** A digit of Arial 12, in which columns are measured, takes 9 pixels of 9,525. */
const EMU_PER_DIGIT = 85_725;

/** Where a chart's upper left corner is, columns and rows counted from 0, and how large it is, in EMU. */
export interface Place {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
  readonly width: number;
  readonly height: number;
}

/** Where each chart of a sheet stands; `categories` says how many each has. */
export function placesOf(sheet: PrintedSheet, categories: readonly number[]): readonly Place[] {
  const { grid } = sheet;
  return grid ? sheet.charts.map((_, at) => below(sheet, grid, at)) : beside(sheet, categories);
}

/** One below the other, right of the table, each of its own size whatever the rows beside it measure. */
function beside(sheet: PrintedSheet, categories: readonly number[]): readonly Place[] {
  const heights = sheet.charts.map((chart, at) => heightBeside(chart, categories[at] ?? 0));
  return heights.map((height, at) => ({
    column: sheet.table.columns.length,
    columnOffset: 180_000,
    row: headingRow(sheet) - 1,
    rowOffset: heights.slice(0, at).reduce((sum, each) => sum + each, 0),
    width: 23 * EMU_PER_CM,
    height,
  }));
}

/** Each bar needs room for its category's name, so that a chart of many is taller. */
function heightBeside({ shape }: Chart, categories: number): number {
  return (shape === "bars" ? Math.max(12, 4 + 0.6 * categories) : 12) * EMU_PER_CM;
}

/** In points, of the rows that charts stand on below a table. */
export const gridRowHeight = 15.75;

/** Room between two charts, in digits. */
const gap = 1.5;

function below(sheet: PrintedSheet, grid: ChartGrid, at: number): Place {
  const width = tableWidth(sheet);
  const from = ((at % grid.across) * width) / grid.across;
  return {
    ...columnAt(sheet, from),
    row: firstGridRow(sheet) + Math.floor(at / grid.across) * rowsOfChart(sheet, grid),
    rowOffset: 0,
    width: Math.round((width / grid.across - gap) * EMU_PER_DIGIT),
    height: Math.round(width * grid.height * EMU_PER_DIGIT),
  };
}

/** The column that this many digits lead to, and how far into it. */
function columnAt({ table }: PrintedSheet, digits: number): Pick<Place, "column" | "columnOffset"> {
  let rest = digits;
  let column = 0;
  for (const { width } of table.columns) {
    if (rest < width) break;
    rest -= width;
    column += 1;
  }
  return { column, columnOffset: Math.round(rest * EMU_PER_DIGIT) };
}

const tableWidth = ({ table }: PrintedSheet): number => table.columns.reduce((sum, { width }) => sum + width, 0);

/** One row stays free below the table. */
const firstGridRow = (sheet: PrintedSheet): number => headingRow(sheet) + sheet.table.rows.length + 1;

/** One row stays free below each chart. */
function rowsOfChart(sheet: PrintedSheet, { height }: ChartGrid): number {
  return 1 + Math.ceil((tableWidth(sheet) * height * EMU_PER_DIGIT) / EMU_PER_POINT / gridRowHeight);
}

/** How high the printed part of A4 on its side is, as a part of its width, a little less for safety. */
const pageHeight = 0.64;

/** Rows of a table that leave room on its page for a row of charts. */
const shortTable = 12;

/** Charts in one row below a short table stay on its page, which is made smaller where some lines too many stand above it. */
export function standsOnOnePage({ grid, charts, table }: PrintedSheet): boolean {
  return grid !== undefined && charts.length <= grid.across && table.rows.length <= shortTable;
}

/** Rows, counted from 1, after which a page ends, so that no chart is cut in two. None where the charts stand in one row. */
export function pageBreaks(sheet: PrintedSheet): readonly number[] {
  const { grid, charts } = sheet;
  if (!grid || charts.length <= grid.across) return [];
  const rows = Math.ceil(charts.length / grid.across);
  const onAPage = Math.max(1, Math.floor(pageHeight / grid.height));
  const starts = Array.from({ length: Math.ceil(rows / onAPage) }, (_, page) => page * onAPage);
  return starts.map((row) => firstGridRow(sheet) + row * rowsOfChart(sheet, grid));
}
