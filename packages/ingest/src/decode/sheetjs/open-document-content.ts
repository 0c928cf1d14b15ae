import { type Bounds, TooLargeError } from "../bounded.ts";
import { attribute, wholeNumber } from "../xml/attribute.ts";
import { scanPart } from "../zip/scan-part.ts";
import type { Zip } from "../zip/zip.ts";
import { isUnworked } from "./mark-unworked.ts";
import type { Unseen } from "./sheetjs-grids.ts";

/** The content is held in memory as a whole. */
export const contentBounds: Bounds = { most: 2 ** 28 };

/** Written cells of all sheets, each as often as it is repeated: a few bytes can ask for billions. Each takes 1 kB. */
export const mostCells = 2_000_000;

/** What must be known of an OpenDocument spreadsheet before the library reads it. */
export interface ContentTold {
  readonly unseen: Unseen;
  /** Whether it may have formulas that no program has worked out yet. */
  readonly mayBeUnworked: boolean;
}

/**
 * Looks a spreadsheet's content through for what the library does not say: sheets that are hidden, rows that a filter or a
 * person has hidden, and formulas without a result. Throws a TooLargeError where its cells, repeated as often as they say, are too many to hold in memory, and a DamagedError for XML
 * that declares entities.
 */
export async function lookThrough(zip: Zip, part: string): Promise<ContentTold> {
  const hiddenStyles = new Set<string>();
  const sheets = new Set<string>();
  const rows = new Map<string, number>();
  let [sheet, style, rowRepeat, cellRepeat, cells] = ["", "", 1, 1, 0];
  let [isHidden, before, mayBeUnworked] = [false, 0, false];
  const count = () => {
    cells += rowRepeat * cellRepeat;
    cellRepeat = 0;
    if (cells > mostCells) throw new TooLargeError();
  };
  await scanPart(zip, part, contentBounds, {
    open: (name, tag) => {
      if (name === "style") style = attribute(tag, "name") ?? "";
      else if (name === "table-properties" && attribute(tag, "display") === "false") hiddenStyles.add(style);
      else if (name === "table") {
        sheet = attribute(tag, "name") ?? "";
        if (hiddenStyles.has(attribute(tag, "style-name") ?? "")) sheets.add(sheet);
      } else if (name === "table-row") {
        rowRepeat = wholeNumber(tag, "number-rows-repeated", 1);
        isHidden = /^(?:collapse|filter)$/.test(attribute(tag, "visibility") ?? "");
        before = cells;
      } else if (name === "table-cell" || name === "covered-table-cell") {
        cellRepeat = wholeNumber(tag, "number-columns-repeated", 1);
        mayBeUnworked ||= isUnworked(tag);
        if (attribute(tag, "value-type") !== undefined) count();
      } else if (name === "p") count();
    },
    close: (name) => {
      if (name === "table-row" && isHidden && cells > before) rows.set(sheet, (rows.get(sheet) ?? 0) + rowRepeat);
    },
  });
  return { unseen: { sheets, rows }, mayBeUnworked };
}
