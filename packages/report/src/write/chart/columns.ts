import { fills, ink } from "../../format/colours.ts";
import { element, setting } from "../xml.ts";
import { axisIds } from "./axes.ts";
import type { DrawnChart, DrawnSeries } from "./drawn-chart.ts";
import { named, numbers } from "./series.ts";
import { solid, wordsStyle } from "./words.ts";

interface Placing {
  /** Upright columns, or lying bars. */
  readonly direction: "col" | "bar";
  /** Room between two categories, and how far the series of one overlap, in percent of a column's width. */
  readonly gap: number;
  readonly overlap: number;
}

/** Series as columns or bars, each with its value written at its end. */
export function columns({ series, categories, format }: DrawnChart, { direction, gap, overlap }: Placing): string {
  return element(
    "c:barChart",
    {},
    setting("c:barDir", direction),
    setting("c:grouping", "clustered"),
    setting("c:varyColors", 0),
    ...series.map((one, at) =>
      element("c:ser", {}, ...named(one, at), ...look(one, format), ...numbers(one, categories, format)),
    ),
    setting("c:gapWidth", gap),
    setting("c:overlap", overlap),
    ...axisIds,
  );
}

function look({ look: of }: DrawnSeries, format: string): readonly string[] {
  return [
    element("c:spPr", {}, solid(fills[of]), element("a:ln", { w: 6350 }, solid(ink.text))),
    setting("c:invertIfNegative", 0),
    labels(format),
  ];
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
