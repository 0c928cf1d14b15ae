import type { Problem } from "../../problem.ts";
import type { Batch, Grid } from "../grid.ts";
import { unreadable } from "../unreadable.ts";
import type { Zip } from "../zip/zip.ts";
import { openWorkbook, type SheetPart, type Workbook } from "./open-workbook.ts";
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
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.hidden,
    padded: false,
    batches: () => batches(workbook, file, sheet),
  };
}

async function* batches(workbook: Workbook, file: string, sheet: SheetPart): AsyncGenerator<Batch> {
  try {
    yield* sheetRows(workbook, sheet);
  } catch (error) {
    yield unreadable(error, { file, sheet: sheet.name });
  }
}
