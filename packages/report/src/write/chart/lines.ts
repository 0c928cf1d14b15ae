import { type LineLook, lines as looks } from "../../format/colours.ts";
import { element, setting } from "../xml.ts";
import { axisIds } from "./axes.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import { named, numbers } from "./series.ts";
import { solid } from "./words.ts";

/** DrawingML measures lines in these: 12,700 to a point. */
const EMU_PER_POINT = 12_700;

/** Series as lines with a mark at each point. Where a number is missing the line is broken, never drawn to 0. */
export function lines({ series, categories, format }: DrawnChart): string {
  return element(
    "c:lineChart",
    {},
    setting("c:grouping", "standard"),
    setting("c:varyColors", 0),
    ...series.map((one, at) =>
      element(
        "c:ser",
        {},
        ...named(one, at),
        element("c:spPr", {}, stroke(looks[one.look])),
        mark(looks[one.look]),
        ...numbers(one, categories, format),
        setting("c:smooth", 0),
      ),
    ),
    setting("c:marker", 1),
    ...axisIds,
  );
}

function stroke({ colour, dash, width }: LineLook): string {
  if (width === 0) return element("a:ln", {}, element("a:noFill"));
  const w = Math.round(width * EMU_PER_POINT);
  return element("a:ln", { w, cap: "rnd" }, solid(colour), setting("a:prstDash", dash), element("a:round"));
}

function mark({ mark: symbol, colour, width }: LineLook): string {
  if (symbol === "none") return element("c:marker", {}, setting("c:symbol", symbol));
  const line = element("a:ln", { w: 9525 }, solid(colour));
  // A point that no line leads to must be seen by itself.
  const size = setting("c:size", width === 0 ? 12 : 8);
  return element("c:marker", {}, setting("c:symbol", symbol), size, element("c:spPr", {}, solid(colour), line));
}
