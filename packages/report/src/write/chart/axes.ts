import { ink } from "../../format/colours.ts";
import type { Chart } from "../../sheet.ts";
import { element, setting } from "../xml.ts";
import { solid, title, wordsStyle } from "./words.ts";

const ids = { category: 111111111, value: 222222222 } as const;

/** What a group of columns says to belong to both axes. */
export const axisIds: readonly string[] = [setting("c:axId", ids.category), setting("c:axId", ids.value)];

/** Bars are read from the top down, so that the first category stands first; their values stand below them. */
export function categoryAxis({ categoryTitle, shape }: Chart): string {
  const lies = shape === "bars";
  return element(
    "c:catAx",
    {},
    setting("c:axId", ids.category),
    element("c:scaling", {}, setting("c:orientation", lies ? "maxMin" : "minMax")),
    setting("c:delete", 0),
    setting("c:axPos", lies ? "l" : "b"),
    title(categoryTitle, 1200, lies),
    ...ticks("General", "low"),
    element("c:spPr", {}, element("a:ln", { w: 9525 }, solid(ink.rule))),
    wordsStyle(1200),
    setting("c:crossAx", ids.value),
    setting("c:crosses", "autoZero"),
    setting("c:auto", 0),
    setting("c:lblAlgn", "ctr"),
    setting("c:lblOffset", 100),
    setting("c:noMultiLvlLbl", 0),
  );
}

export function valueAxis({ valueTitle, shape, step, ...ends }: Chart): string {
  const lies = shape === "bars";
  return element(
    "c:valAx",
    {},
    setting("c:axId", ids.value),
    element("c:scaling", {}, setting("c:orientation", "minMax"), ...range(ends)),
    setting("c:delete", 0),
    setting("c:axPos", lies ? "b" : "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, element("a:ln", { w: 6350 }, solid(ink.faint)))),
    title(valueTitle, 1200, !lies),
    // Bars have their values at their ends.
    ...ticks(formatOf(step), lies ? "none" : "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    wordsStyle(1200),
    setting("c:crossAx", ids.category),
    setting("c:crosses", lies ? "max" : "autoZero"),
    setting("c:crossBetween", "between"),
    ...(step === undefined ? [] : [setting("c:majorUnit", step)]),
  );
}

const range = ({ least, greatest }: Pick<Chart, "least" | "greatest">): readonly string[] => [
  ...(greatest === undefined ? [] : [setting("c:max", greatest)]),
  ...(least === undefined ? [] : [setting("c:min", least)]),
];

/** With the decimals of its step: programs come to a tick by adding steps, and would print what doubles lose on the way to 0. */
function formatOf(step = 1): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return decimals === 0 ? "General" : `0.${"0".repeat(decimals)}`;
}

const ticks = (format: string, labels: "low" | "nextTo" | "none"): readonly string[] => [
  element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
  setting("c:majorTickMark", "none"),
  setting("c:minorTickMark", "none"),
  setting("c:tickLblPos", labels),
];
