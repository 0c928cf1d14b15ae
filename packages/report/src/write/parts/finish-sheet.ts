import type { PrintedSheet } from "../../format/printed.ts";
import { chartXml } from "../chart/chart-xml.ts";
import { drawingXml } from "../chart/drawing-xml.ts";
import { type DrawnChart, drawChart } from "../chart/drawn-chart.ts";
import { placesOf } from "../chart/places.ts";
import { columnLetters, headingRow, quoted } from "../layout.ts";
import { element } from "../xml.ts";
import { declareType, type Parts, readPart, writePart } from "./package.ts";
import { relate } from "./relationships.ts";
import { withChildren } from "./worksheet-order.ts";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Adds to one sheet of a package its links and charts, and puts its children in order. `number` is the sheet's place, from 1. */
export function finishSheet(parts: Parts, sheets: readonly PrintedSheet[], sheet: PrintedSheet, number: number): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const added = [...links(sheet), ...drawing(parts, sheets, sheet, path)];
  writePart(parts, path, withChildren(readPart(parts, path), added));
}

/** Links within the workbook. exceljs writes them as links to another file. */
function links(sheet: PrintedSheet): readonly string[] {
  const top = headingRow(sheet) + 1;
  const all = sheet.table.rows.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      cell.kind === "text" && cell.link !== undefined
        ? [
            element("hyperlink", {
              ref: `${columnLetters(across + 1)}${top + down}`,
              location: `${quoted(cell.link)}!A1`,
              display: cell.text,
            }),
          ]
        : [],
    ),
  );
  return all.length === 0 ? [] : [element("hyperlinks", {}, ...all)];
}

/** The sheet's drawing, with a part a chart. A sheet that has no chart needs none. */
function drawing(parts: Parts, sheets: readonly PrintedSheet[], sheet: PrintedSheet, path: string): readonly string[] {
  if (sheet.charts.length === 0) return [];
  const name = `drawing${next(parts, /^xl\/drawings\/drawing\d+\.xml$/)}.xml`;
  const drawn = sheet.charts.map((chart) => drawChart(chart, sheets));
  const places = placesOf(sheet);
  const placed = drawn.flatMap((one, at) => {
    const place = places[at];
    return place ? [{ chart: one.chart, place, relationship: chartPart(parts, one, name) }] : [];
  });
  writePart(parts, `xl/drawings/${name}`, drawingXml(placed));
  declareType(parts, `xl/drawings/${name}`, drawingType);
  return [element("drawing", { "r:id": relate(parts, path, "drawing", `../drawings/${name}`) })];
}

/** Adds the part of a chart, and relates the drawing to it. */
function chartPart(parts: Parts, drawn: DrawnChart, drawing: string): string {
  const name = `chart${next(parts, /^xl\/charts\/chart\d+\.xml$/)}.xml`;
  writePart(parts, `xl/charts/${name}`, chartXml(drawn));
  declareType(parts, `xl/charts/${name}`, chartType);
  return relate(parts, `xl/drawings/${drawing}`, "chart", `../charts/${name}`);
}

const next = (parts: Parts, paths: RegExp): number => Object.keys(parts).filter((path) => paths.test(path)).length + 1;
