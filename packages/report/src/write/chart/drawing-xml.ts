import type { Chart } from "../../sheet.ts";
import { element, relationshipNamespace, xmlHead } from "../xml.ts";
import type { Place } from "./places.ts";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** A chart to be placed: what it is, where, and the relationship by which the drawing finds its part. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly place: Place;
  readonly relationship: string;
}

/** The drawing of a sheet: its charts, each of its own size whatever the rows and columns below it measure. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return xmlHead + element("xdr:wsDr", namespaces, ...charts.map(anchor));
}

function anchor({ chart, place, relationship }: PlacedChart, at: number): string {
  const corner = element(
    "xdr:from",
    {},
    element("xdr:col", {}, String(place.column)),
    element("xdr:colOff", {}, String(place.columnOffset)),
    element("xdr:row", {}, String(place.row)),
    element("xdr:rowOff", {}, "0"),
  );
  return element(
    "xdr:oneCellAnchor",
    {},
    corner,
    element("xdr:ext", { cx: place.width, cy: place.height }),
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
