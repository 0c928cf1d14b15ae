import type { BookCell, BookFont } from "../book.ts";
import { atCell, type Check, cellsWhere } from "../check.ts";
import { isFilled, textOf } from "../regions.ts";

/** Fonts without strokes at the ends of their letters, as offices have them. */
const sansSerif =
  /^(arial|aptos|calibri|carlito|candara|corbel|gill sans|helvetica|liberation sans|lucida sans|noto sans|open sans|segoe ui|tahoma|trebuchet|univers|verdana|dejavu sans|franklin gothic|frutiger|gds transport|inter|roboto|lato|source sans|public sans)\b/i;

const everyFont = (holds: (font: BookFont) => boolean) => (cell: BookCell) => isFilled(cell) && cell.fonts.some(holds);

/** How words are written. */
export const fonts: readonly Check[] = [
  {
    code: "font-face",
    level: "essential",
    find: ({ sheets }) =>
      sheets.flatMap((sheet) =>
        sheet.cells.flatMap((cell) => {
          const font = isFilled(cell) ? cell.fonts.find(({ name }) => !sansSerif.test(name)) : undefined;
          return font ? [atCell(sheet, cell, font.name)] : [];
        }),
      ),
  },
  {
    code: "font-size",
    level: "essential",
    find: ({ sheets }) =>
      sheets.flatMap((sheet) =>
        sheet.cells.flatMap((cell) => {
          const font = isFilled(cell) ? cell.fonts.find(({ size }) => size < 12) : undefined;
          return font ? [atCell(sheet, cell, `${font.size}`)] : [];
        }),
      ),
  },
  {
    code: "no-italics",
    level: "essential",
    find: cellsWhere(everyFont(({ isItalic, isStruck }) => isItalic || isStruck)),
  },
  {
    code: "underlined-links-only",
    level: "essential",
    find: ({ sheets }) =>
      sheets.flatMap((sheet) => {
        const links = new Set(sheet.links.map(({ address }) => address.split(":")[0]));
        return sheet.cells
          .filter((cell) => isFilled(cell) && !links.has(cell.address) && cell.fonts.some((font) => font.isUnderlined))
          .map((cell) => atCell(sheet, cell));
      }),
  },
  { code: "no-capitals", level: "essential", find: cellsWhere((cell) => isShouted(textOf(cell))) },
];

/** Every word in capitals, and one of them longer than abbreviations are; or three such words one after another. */
function isShouted(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const isAll = words.length > 0 && words.every((word) => word === word.toUpperCase());
  if (isAll) return words.some((word) => /^\p{Lu}{5,}[.,:;!?]?$/u.test(word));
  return /(?:\b\p{Lu}{4,}\b[ ,]+){2}\p{Lu}{4,}\b/u.test(text);
}
