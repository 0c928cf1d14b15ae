import type { Chart } from "../../sheet.ts";
import { element, setting, xmlHead } from "../xml.ts";
import { categoryAxis, valueAxis } from "./axes.ts";
import { columns } from "./columns.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import { lines } from "./lines.ts";
import { solid, title, wordsStyle } from "./words.ts";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** The chart as a part of its own: DrawingML of ECMA-376, part 1, section 21.2. */
export function chartXml(drawn: DrawnChart): string {
  const { chart } = drawn;
  const plot = element(
    "c:plotArea",
    {},
    element("c:layout"),
    plotted[chart.shape](drawn),
    categoryAxis(chart),
    valueAxis(chart),
  );
  const body = element(
    "c:chart",
    {},
    title(chart.title, 1400),
    setting("c:autoTitleDeleted", 0),
    plot,
    legend(drawn),
    setting("c:plotVisOnly", 0),
    setting("c:dispBlanksAs", "gap"),
  );
  const frame = element("c:spPr", {}, solid("FFFFFF"), element("a:ln", {}, element("a:noFill")));
  const settings = [setting("c:date1904", 0), setting("c:lang", "en-GB"), setting("c:roundedCorners", 0)];
  return xmlHead + element("c:chartSpace", namespaces, ...settings, body, frame);
}

/** Below the chart, without the series that another speaks for. */
function legend({ series }: DrawnChart): string {
  const unlisted = series.flatMap(({ isListed }, idx) =>
    isListed ? [] : [element("c:legendEntry", {}, setting("c:idx", idx), setting("c:delete", 1))],
  );
  return element("c:legend", {}, setting("c:legendPos", "b"), ...unlisted, setting("c:overlay", 0), wordsStyle(1200));
}

/** The part of a chart that holds its series. */
const plotted: Readonly<Record<Chart["shape"], (drawn: DrawnChart) => string>> = {
  columns: (drawn) => columns(drawn, { direction: "col", gap: 60, overlap: 0 }),
  // Each bar has one series that is not empty: drawn over each other they stand in the middle of their place.
  bars: (drawn) => columns(drawn, { direction: "bar", gap: 30, overlap: 100 }),
  lines,
};
