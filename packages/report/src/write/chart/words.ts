import { ink } from "../../format/colours.ts";
import { element, escapeXml, setting } from "../xml.ts";

/** Hundredths of a point. */
export type Size = 1200 | 1400;

const font = (size: Size, bold: boolean): [{ sz: Size; b: number }, ...string[]] => [
  { sz: size, b: bold ? 1 : 0 },
  solid(ink.text),
  element("a:latin", { typeface: "Arial" }),
];

export const solid = (colour: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: colour }));

/** How the words of an axis, a legend or data labels look. */
export function wordsStyle(size: Size): string {
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, element("a:defRPr", ...font(size, false))),
    element("a:endParaRPr", { lang: "en-GB" }),
  );
  return element("c:txPr", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
}

/** A title; `upright` turns it to be read along a vertical axis. */
export function title(words: string, size: Size, upright = false): string {
  const [attributes, ...look] = font(size, size === 1400);
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "en-GB", ...attributes }, ...look),
    element("a:t", {}, escapeXml(words)),
  );
  const rich = element(
    "c:rich",
    {},
    element("a:bodyPr", upright ? { rot: -5400000, vert: "horz" } : {}),
    element("a:lstStyle"),
    element("a:p", {}, element("a:pPr", {}, element("a:defRPr", attributes, ...look)), run),
  );
  return element("c:title", {}, element("c:tx", {}, rich), setting("c:overlay", 0));
}
