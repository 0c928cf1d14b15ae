import { childOf, type XmlNode } from "./xml-node.ts";

/** RRGGBB of a colour as a style writes it; undefined where it says none, or "automatic". */
export type ReadColour = (colour: XmlNode | undefined) => string | undefined;

/** Excel's palette of numbered colours, 8 to 63; 0 to 7 are the first eight again (ECMA-376 part 1, 18.8.27). */
const palette = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((row) => row.split(" "));

/** The order in which styles number a theme's colours: light before dark. */
const themeNames = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export function colourReader(theme: XmlNode | undefined): ReadColour {
  const scheme = childOf(theme, "themeElements", "clrScheme");
  const themed = themeNames.map((name) => {
    const { attributes } = childOf(scheme, name)?.children[0] ?? { attributes: undefined };
    return attributes?.["lastClr"] ?? attributes?.["val"] ?? (name === "lt1" ? "FFFFFF" : "000000");
  });
  return (colour) => {
    const { rgb, theme: number, indexed, tint } = colour?.attributes ?? {};
    const plain = rgb?.slice(-6) ?? themed[Number(number ?? -1)] ?? indexedColour(indexed);
    return plain && tinted(plain.toUpperCase(), Number(tint ?? 0));
  };
}

/** 64 is the system's colour of text, 65 that of paper. */
function indexedColour(indexed: string | undefined): string | undefined {
  if (indexed === undefined) return undefined;
  const number = Number(indexed);
  if (number >= 64) return number === 65 ? "FFFFFF" : "000000";
  return palette[number < 8 ? number : number - 8];
}

/** A tint below 0 darkens, above 0 lightens towards white, each channel in proportion. */
function tinted(colour: string, tint: number): string {
  const channels = colour.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const mixed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return mixed
    .map((value) => Math.round(value).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
