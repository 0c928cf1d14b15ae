import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import { ink, toneFills } from "../format/colours.ts";
import type { PrintedCell } from "../format/printed.ts";
import type { Column } from "../sheet.ts";

type CellStyle = Partial<Style>;

/** Nothing smaller than this anywhere on a sheet. */
const arial: Partial<Font> = { name: "Arial", family: 2, size: 12, color: { argb: `FF${ink.text}` } };

const filled = (colour: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb: `FF${colour}` } });

const under = (style: "thin" | "medium", colour: string): Partial<Borders> => ({
  bottom: { style, color: { argb: `FF${colour}` } },
});

/** Words keep a space to their left and figures to their right, so that they stand apart from the column beside, and from its colour. */
const across: Readonly<Record<Column["kind"], Partial<Alignment>>> = {
  words: { horizontal: "left", indent: 1 },
  figures: { horizontal: "right", indent: 1 },
};

export const titleStyle: CellStyle = {
  font: { ...arial, size: 16, bold: true, color: { argb: `FF${ink.heading}` } },
  alignment: across.words,
};

export const lineStyle: CellStyle = { font: arial, alignment: across.words };

export const headingStyles: Readonly<Record<Column["kind"], CellStyle>> = {
  words: heading("words"),
  figures: heading("figures"),
};

function heading(kind: Column["kind"]): CellStyle {
  return {
    font: { ...arial, bold: true },
    alignment: { ...across[kind], vertical: "bottom", wrapText: true },
    border: under("medium", ink.heading),
  };
}

const made = new Map<string, CellStyle>();

/** Cells alike share one style object: exceljs compares styles by identity first, and is much faster for it. */
export function bodyStyle(cell: PrintedCell, kind: Column["kind"]): CellStyle {
  const tone = cell.kind === "text" ? cell.tone : undefined;
  const link = cell.kind === "text" && cell.link !== undefined;
  const format = cell.kind === "number" ? cell.format : undefined;
  // LibreOffice sets a symbol beside a number without its indent, unless it may wrap.
  const wrapText = kind === "words" || format === undefined;
  const key = [kind, tone, link, format].join();
  const style = made.get(key) ?? {
    font: link ? { ...arial, underline: true, color: { argb: `FF${ink.link}` } } : arial,
    alignment: { ...across[kind], vertical: "middle", wrapText },
    border: under("thin", ink.faint),
    ...(tone ? { fill: filled(toneFills[tone]) } : {}),
    ...(format ? { numFmt: format } : {}),
  };
  made.set(key, style);
  return style;
}
