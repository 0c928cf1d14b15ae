import { ink } from "../../format/colours.ts";
import { element, escapeXml, setting } from "../xml.ts";
import type { DrawnSeries, Points } from "./drawn-chart.ts";
import { solid, wordsStyle } from "./words.ts";

/** One series of columns: its name, look, labels, categories and values, in the order that the schema asks for. */
export function seriesXml(series: DrawnSeries, at: number, categories: Points<string>, format: string): string {
  return element(
    "c:ser",
    {},
    setting("c:idx", at),
    setting("c:order", at),
    element("c:tx", {}, textReference({ at: series.nameAt, kept: [series.name] })),
    element("c:spPr", {}, solid(series.fill), element("a:ln", { w: 6350 }, solid(ink.text))),
    setting("c:invertIfNegative", 0),
    labels(format),
    element("c:cat", {}, textReference(categories)),
    element("c:val", {}, numberReference(series.values, format)),
  );
}

function labels(format: string): string {
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    wordsStyle(1200),
    setting("c:dLblPos", "outEnd"),
    setting("c:showLegendKey", 0),
    setting("c:showVal", 1),
    setting("c:showCatName", 0),
    setting("c:showSerName", 0),
    setting("c:showPercent", 0),
    setting("c:showBubbleSize", 0),
  );
}

function textReference({ at, kept }: Points<string>): string {
  return element("c:strRef", {}, element("c:f", {}, escapeXml(at)), element("c:strCache", {}, ...cache(kept)));
}

function numberReference({ at, kept }: Points<number>, format: string): string {
  const formatCode = element("c:formatCode", {}, escapeXml(format));
  return element(
    "c:numRef",
    {},
    element("c:f", {}, escapeXml(at)),
    element("c:numCache", {}, formatCode, ...cache(kept)),
  );
}

/** The copies that a chart keeps: how many there are, and one for each cell that holds something. */
function cache(kept: readonly (string | number | null)[]): readonly string[] {
  const points = kept.flatMap((value, idx) =>
    value === null ? [] : [element("c:pt", { idx }, element("c:v", {}, escapeXml(String(value))))],
  );
  return [setting("c:ptCount", kept.length), ...points];
}
