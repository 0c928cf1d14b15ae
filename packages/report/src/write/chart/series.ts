import { element, escapeXml, setting } from "../xml.ts";
import type { DrawnSeries, Points } from "./drawn-chart.ts";

/** What every series begins with, in the order that the schema asks for: its place and its name. */
export const named = ({ name, nameAt }: DrawnSeries, at: number): readonly string[] => [
  setting("c:idx", at),
  setting("c:order", at),
  element(
    "c:tx",
    {},
    nameAt === null ? element("c:v", {}, escapeXml(name)) : textReference({ at: nameAt, kept: [name] }),
  ),
];

/** What it ends with: its categories and values. */
export const numbers = ({ values }: DrawnSeries, categories: Points<string>, format: string): readonly string[] => [
  element("c:cat", {}, textReference(categories)),
  element("c:val", {}, numberReference(values, format)),
];

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
