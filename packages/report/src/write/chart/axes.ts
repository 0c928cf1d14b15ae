import { ink } from "../../format/colours.ts";
import type { Chart } from "../../sheet.ts";
import { element, setting } from "../xml.ts";
import { solid, title, wordsStyle } from "./words.ts";

const ids = { category: 111111111, value: 222222222 } as const;

/** What a group of columns says to belong to both axes. */
export const axisIds: readonly string[] = [setting("c:axId", ids.category), setting("c:axId", ids.value)];

export function categoryAxis({ categoryTitle }: Chart): string {
  return element(
    "c:catAx",
    {},
    setting("c:axId", ids.category),
    element("c:scaling", {}, setting("c:orientation", "minMax")),
    setting("c:delete", 0),
    setting("c:axPos", "b"),
    title(categoryTitle, 1200),
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

export function valueAxis({ valueTitle, least, greatest }: Chart, format: string): string {
  return element(
    "c:valAx",
    {},
    setting("c:axId", ids.value),
    element("c:scaling", {}, setting("c:orientation", "minMax"), setting("c:max", greatest), setting("c:min", least)),
    setting("c:delete", 0),
    setting("c:axPos", "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, element("a:ln", { w: 6350 }, solid(ink.faint)))),
    title(valueTitle, 1200, true),
    ...ticks(format, "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    wordsStyle(1200),
    setting("c:crossAx", ids.category),
    setting("c:crosses", "autoZero"),
    setting("c:crossBetween", "between"),
  );
}

const ticks = (format: string, labels: "low" | "nextTo"): readonly string[] => [
  element("c:numFmt", { formatCode: format, sourceLinked: 0 }),
  setting("c:majorTickMark", "none"),
  setting("c:minorTickMark", "none"),
  setting("c:tickLblPos", labels),
];
