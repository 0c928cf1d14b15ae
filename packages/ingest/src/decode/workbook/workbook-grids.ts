import type { Problem } from "../../problem.ts";
import type { Batch, Grid, GridRow } from "../grid.ts";
import type { Merge } from "../merged-cells.ts";
import { unreadable } from "../unreadable.ts";
import type { Zip } from "../zip/zip.ts";
import { openWorkbook, type SheetPart, type Workbook } from "./open-workbook.ts";
import { readMerges } from "./read-merges.ts";
import { sheetRows } from "./sheet-rows.ts";

/** The grids of a workbook's sheets, in the order of their tabs, or why it can't be read. */
export async function workbookGrids(zip: Zip, file: string): Promise<readonly Grid[] | Problem> {
  try {
    const workbook = await openWorkbook(zip);
    return workbook.sheets.map((sheet) => sheetGrid(workbook, file, sheet));
  } catch (error) {
    return unreadable(error, { file });
  }
}

function sheetGrid(workbook: Workbook, file: string, sheet: SheetPart): Grid {
  let found: Promise<readonly Merge[]> | undefined;
  const merges = () => {
    found ??= readMerges(workbook, sheet);
    return found;
  };
  let hiddenRows = 0;
  const onHidden = (rows: number) => {
    // Whoever looks at the first rows alone sees fewer than are there.
    hiddenRows = Math.max(hiddenRows, rows);
  };
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.hidden,
    madeBy: workbook.madeBy,
    padded: false,
    batches: () => batches(file, sheet.name, async () => sheetRows(workbook, sheet, await merges(), onHidden)),
    hiddenRows: () => hiddenRows,
  };
}

async function* batches(
  file: string,
  sheet: string,
  read: () => Promise<AsyncIterable<readonly GridRow[]>>,
): AsyncGenerator<Batch> {
  try {
    yield* await read();
  } catch (error) {
    yield unreadable(error, { file, sheet });
  }
}
