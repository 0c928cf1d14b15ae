import type { Chart } from "../../sheet.ts";
import { element, relationshipNamespace, xmlHead } from "../xml.ts";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** DrawingML measures lengths in these. */
const EMU_PER_CM = 360_000;
const width = 23 * EMU_PER_CM;

/** Each bar needs room for its category's name, so that a chart of many is taller. */
export function heightOf({ shape }: Chart, categories: number): number {
  return (shape === "bars" ? Math.max(12, 4 + 0.6 * categories) : 12) * EMU_PER_CM;
}

/** A chart to be placed: what it is, and the relationship by which the drawing finds its part. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly relationship: string;
  readonly height: number;
}

/** The drawing of a sheet: its charts one below the other from a cell down, each of its own size whatever the rows below it measure. */
export function drawingXml(
  charts: readonly PlacedChart[],
  from: { readonly column: number; readonly row: number },
): string {
  const above = (at: number) => charts.slice(0, at).reduce((sum, { height }) => sum + height, 0);
  return xmlHead + element("xdr:wsDr", namespaces, ...charts.map((placed, at) => anchor(placed, at, above(at), from)));
}

function anchor(
  { chart, relationship, height }: PlacedChart,
  at: number,
  above: number,
  from: { column: number; row: number },
): string {
  const corner = element(
    "xdr:from",
    {},
    element("xdr:col", {}, String(from.column)),
    element("xdr:colOff", {}, "180000"),
    element("xdr:row", {}, String(from.row)),
    element("xdr:rowOff", {}, String(above)),
  );
  return element(
    "xdr:oneCellAnchor",
    {},
    corner,
    element("xdr:ext", { cx: width, cy: height }),
    frame(chart, relationship, at + 2),
    element("xdr:clientData"),
  );
}

/** `id` is the frame's own in its drawing; 1 is the drawing itself. */
function frame(chart: Chart, relationship: string, id: number): string {
  const named = element("xdr:cNvPr", { id, name: `Chart ${id - 1}`, title: chart.title, descr: chart.alt });
  const reference = element("c:chart", {
    "xmlns:c": chartNamespace,
    "xmlns:r": relationshipNamespace,
    "r:id": relationship,
  });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, named, element("xdr:cNvGraphicFramePr")),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element("a:graphic", {}, element("a:graphicData", { uri: chartNamespace }, reference)),
  );
}
