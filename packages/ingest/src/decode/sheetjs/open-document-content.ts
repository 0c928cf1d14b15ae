import { type Bounds, TooLargeError } from "../bounded.ts";
import { attribute, wholeNumber } from "../xml/attribute.ts";
import { scanPart } from "../zip/scan-part.ts";
import type { Zip } from "../zip/zip.ts";

/** The content is held in memory as a whole. */
export const contentBounds: Bounds = { most: 2 ** 28 };

/** Written cells of all sheets, each as often as it is repeated: a few bytes can ask for billions. Each takes 1 kB. */
export const mostCells = 2_000_000;

/**
 * Names of the sheets of an OpenDocument spreadsheet that are hidden. Throws a TooLargeError where its cells, repeated as
 * often as they say, are too many to hold in memory, and a DamagedError for XML that declares entities.
 */
export async function hiddenSheets(zip: Zip, part: string): Promise<ReadonlySet<string>> {
  const hiddenStyles = new Set<string>();
  const hidden = new Set<string>();
  let [style, rowRepeat, cellRepeat, cells] = ["", 1, 1, 0];
  const count = () => {
    cells += rowRepeat * cellRepeat;
    cellRepeat = 0;
    if (cells > mostCells) throw new TooLargeError();
  };
  await scanPart(zip, part, contentBounds, {
    open: (name, tag) => {
      if (name === "style") style = attribute(tag, "name") ?? "";
      else if (name === "table-properties" && attribute(tag, "display") === "false") hiddenStyles.add(style);
      else if (name === "table" && hiddenStyles.has(attribute(tag, "style-name") ?? "")) {
        hidden.add(attribute(tag, "name") ?? "");
      } else if (name === "table-row") rowRepeat = wholeNumber(tag, "number-rows-repeated", 1);
      else if (name === "table-cell" || name === "covered-table-cell") {
        cellRepeat = wholeNumber(tag, "number-columns-repeated", 1);
        if (attribute(tag, "value-type") !== undefined) count();
      } else if (name === "p") count();
    },
  });
  return hidden;
}
