import { element, setting, xmlHead } from "../xml.ts";
import { axisIds, categoryAxis, valueAxis } from "./axes.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import { seriesXml } from "./series.ts";
import { solid, title, wordsStyle } from "./words.ts";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** The chart as a part of its own: DrawingML of ECMA-376, part 1, section 21.2. */
export function chartXml(drawn: DrawnChart): string {
  const { chart, format } = drawn;
  const plot = element(
    "c:plotArea",
    {},
    element("c:layout"),
    columns(drawn),
    categoryAxis(chart),
    valueAxis(chart, format),
  );
  const legend = element("c:legend", {}, setting("c:legendPos", "b"), setting("c:overlay", 0), wordsStyle(1200));
  const body = element(
    "c:chart",
    {},
    title(chart.title, 1400),
    setting("c:autoTitleDeleted", 0),
    plot,
    legend,
    setting("c:plotVisOnly", 0),
    setting("c:dispBlanksAs", "gap"),
  );
  const frame = element("c:spPr", {}, solid("FFFFFF"), element("a:ln", {}, element("a:noFill")));
  const settings = [setting("c:date1904", 0), setting("c:lang", "en-GB"), setting("c:roundedCorners", 0)];
  return xmlHead + element("c:chartSpace", namespaces, ...settings, body, frame);
}

function columns({ series, categories, format }: DrawnChart): string {
  return element(
    "c:barChart",
    {},
    setting("c:barDir", "col"),
    setting("c:grouping", "clustered"),
    setting("c:varyColors", 0),
    ...series.map((one, at) => seriesXml(one, at, categories, format)),
    setting("c:gapWidth", 60),
    setting("c:overlap", 0),
    ...axisIds,
  );
}
