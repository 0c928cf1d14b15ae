import type { WorkBook } from "@e965/xlsx";
import type { Problem } from "../../problem.ts";
import type { Batch, Grid } from "../grid.ts";
import { unreadable } from "../unreadable.ts";
import { sheetJsRows } from "./sheetjs-rows.ts";

/** A file that SheetJS reads as a whole. */
export interface WholeFile {
  readonly file: string;
  /** Names of sheets that are hidden, where the library does not say so itself. */
  readonly hidden: ReadonlySet<string>;
  parse(): WorkBook | Promise<WorkBook>;
}

/**
 * The grids of a workbook that is read as a whole, in the order of its tabs, or why it can't be read. What was read stays
 * in memory as long as there is room, and is read again where there was not.
 */
export async function sheetJsGrids(whole: WholeFile): Promise<readonly Grid[] | Problem> {
  try {
    const first = await whole.parse();
    let held = new WeakRef(first);
    const workbook = async () => {
      const parsed = held.deref() ?? (await whole.parse());
      held = new WeakRef(parsed);
      return parsed;
    };
    return first.SheetNames.map((sheet, index) => ({
      file: whole.file,
      sheet,
      hidden: isHidden(first, index) || whole.hidden.has(sheet),
      padded: false,
      batches: () => batches(workbook, whole.file, sheet),
    }));
  } catch (error) {
    return unreadable(error, { file: whole.file });
  }
}

function isHidden(workbook: WorkBook, index: number): boolean {
  return (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}

async function* batches(workbook: () => Promise<WorkBook>, file: string, sheet: string): AsyncGenerator<Batch> {
  try {
    yield* sheetJsRows(await workbook(), sheet);
  } catch (error) {
    yield unreadable(error, { file, sheet });
  }
}
