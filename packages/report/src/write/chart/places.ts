import { widthOfColumns } from "../../format/page-width.ts";
import type { PrintedSheet } from "../../format/printed.ts";
import type { ChartGrid } from "../../sheet.ts";
import { headingRow } from "../layout.ts";

/** DrawingML measures lengths in these. */
const EMU_PER_POINT = 12_700;
/** A digit of Arial 12, in which columns are measured, takes 9 pixels of 9,525. */
const EMU_PER_DIGIT = 85_725;

/** Where a chart's upper left corner is, columns and rows counted from 0, and how large it is, in EMU. */
export interface Place {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** Where each chart of a sheet stands. */
export function placesOf(sheet: PrintedSheet): readonly Place[] {
  const { grid, charts, name } = sheet;
  if (charts.length > 0 && !grid) throw new Error(`The sheet "${name}" must say how its charts stand.`);
  return grid ? charts.map((_, at) => below(sheet, grid, at)) : [];
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

const tableWidth = ({ table }: PrintedSheet): number => widthOfColumns(table.columns);

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
