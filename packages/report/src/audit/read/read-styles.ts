import type { BookFont, BookStyle } from "../book.ts";
import type { ReadColour } from "./read-colours.ts";
import { childOf, childrenOf, isOn, type XmlNode } from "./xml-node.ts";

/** The look of cells by number, as the cells refer to it. */
export interface Styles {
  readonly of: (index: string | undefined) => BookStyle;
  /** The workbook's own font, by which columns are measured. */
  readonly normal: BookFont;
}

/** Excel's built-in number formats, as far as figures are written with them (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Record<string, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "dd/mm/yyyy hh:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  49: "@",
};

export function readStyles(sheet: XmlNode | undefined, colourOf: ReadColour): Styles {
  const fonts = childrenOf(childOf(sheet, "fonts"), "font").map((font) => readFont(font, colourOf));
  const normal = fonts[0] ?? readFont(undefined, colourOf);
  const fills = childrenOf(childOf(sheet, "fills"), "fill").map((fill) => childOf(fill, "patternFill"));
  const borders = childrenOf(childOf(sheet, "borders"), "border").map(isHeavy);
  const formats = new Map(
    childrenOf(childOf(sheet, "numFmts"), "numFmt").map(({ attributes: { numFmtId, formatCode } }) => [
      numFmtId,
      formatCode,
    ]),
  );
  const styles = childrenOf(childOf(sheet, "cellXfs"), "xf").map((xf): BookStyle => {
    const { fontId = "0", fillId = "0", borderId = "0", numFmtId = "0" } = xf.attributes;
    const { horizontal = "general", wrapText, indent = "0" } = childOf(xf, "alignment")?.attributes ?? {};
    return {
      font: fonts[Number(fontId)] ?? normal,
      format: formats.get(numFmtId) ?? builtIn[numFmtId] ?? "General",
      horizontal,
      wraps: isOn(wrapText),
      indent: Number(indent),
      ...readFill(fills[Number(fillId)], colourOf),
      hasHeavyBorder: borders[Number(borderId)] ?? false,
    };
  });
  const plain: BookStyle = styles[0] ?? { ...plainStyle, font: normal };
  return { of: (index) => styles[Number(index ?? 0)] ?? plain, normal };
}

const plainStyle = {
  format: "General",
  horizontal: "general",
  wraps: false,
  indent: 0,
  fill: undefined,
  hasPattern: false,
  hasHeavyBorder: false,
} as const;

/** Also of a run of rich text, whose font is named otherwise. What a run does not say it has from its cell. */
export function readFont(font: XmlNode | undefined, colourOf: ReadColour, base?: BookFont): BookFont {
  const value = (name: string) => childOf(font, name)?.attributes["val"];
  const has = (name: string) => {
    const there = childOf(font, name);
    return there !== undefined && isOn(there.attributes["val"] ?? "1");
  };
  return {
    name: value("name") ?? value("rFont") ?? base?.name ?? "Calibri",
    size: Number(value("sz") ?? base?.size ?? 11),
    isBold: has("b"),
    isItalic: has("i"),
    isUnderlined: has("u"),
    isStruck: has("strike"),
    isRaised: /^su[pb]/.test(value("vertAlign") ?? ""),
    colour: colourOf(childOf(font, "color")) ?? base?.colour ?? "000000",
  };
}

function readFill(pattern: XmlNode | undefined, colourOf: ReadColour): Pick<BookStyle, "fill" | "hasPattern"> {
  const type = pattern?.attributes["patternType"] ?? "none";
  const colour = colourOf(childOf(pattern, "fgColor"));
  const isSolid = type === "solid";
  // White paper is no fill.
  return { fill: isSolid && colour !== "FFFFFF" ? colour : undefined, hasPattern: !isSolid && type !== "none" };
}

const isHeavy = (border: XmlNode): boolean =>
  border.children.some(({ attributes: { style = "" } }) => ["thick", "double"].includes(style));
