import type { GridRow } from "../grid.ts";
import { type Merge, MergedCells } from "../merged-cells.ts";
import { scanPieces } from "../zip/scan-part.ts";
import { sheetBounds } from "./bounds.ts";
import type { SheetPart, Workbook } from "./open-workbook.ts";
import { readStrings } from "./read-strings.ts";
import { readStyles } from "./read-styles.ts";
import { RowGatherer } from "./row-gatherer.ts";

/**
 * Rows of a sheet, a batch for each piece of it: beside the workbook's texts, memory does not grow with the sheet. `onHidden`
 * is told how many of those so far Excel does not show.
 */
export async function* sheetRows(
  workbook: Workbook,
  { part }: SheetPart,
  merges: readonly Merge[],
  onHidden: (rows: number) => void,
): AsyncGenerator<readonly GridRow[]> {
  const { from1904 } = workbook;
  const merged = new MergedCells(merges);
  const gatherer = new RowGatherer({
    strings: await readStrings(workbook),
    styles: await readStyles(workbook),
    from1904,
  });
  for await (const _ of scanPieces(workbook, part, sheetBounds, gatherer)) {
    onHidden(gatherer.hiddenRows);
    yield gatherer.take().flatMap((row) => merged.take(row) ?? []);
  }
}
