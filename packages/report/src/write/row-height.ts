import { roomIn, space, widthOf } from "../format/letter-widths.ts";

/** In points, of one line of the body's font, and the air around a row. Arial 12 takes 15 in Excel, a little less in LibreOffice. */
const lineHeight = 15;
const air = 6;

/** In points, of the title's line. */
export const titleHeight = 24;

/** In points, of a note between title and table. */
export const noteHeight = 18;

export interface Words {
  readonly text: string;
  /** Of their column, in digits of the body's font. */
  readonly width: number;
  readonly bold: boolean;
}

/**
 * The height in points that a row needs so that no wrapped cell is clipped. LibreOffice does not find it out for itself when it opens a
 * workbook, so it is written.
 */
export function rowHeight(cells: readonly Words[]): number {
  return air + lineHeight * Math.max(1, ...cells.map(linesNeeded));
}

/** Lines that words fill in their column: a word goes on the next line where it no longer fits, and is cut where it is wider than the column. */
export function linesNeeded({ text, width, bold }: Words): number {
  const room = roomIn(width, bold);
  let lines = 1;
  let filled = 0;
  for (const word of text.split(" ")) {
    const size = widthOf(word);
    if (filled > 0 && filled + space + size > room) {
      lines += 1;
      filled = 0;
    }
    lines += Math.max(0, Math.ceil(size / room) - 1);
    filled += (filled > 0 ? space : 0) + (size % room);
  }
  return lines;
}
