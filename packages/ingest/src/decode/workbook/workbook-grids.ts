import { readFile } from "node:fs/promises";
import { type Problem, problem } from "../../problem.ts";
import type { Batch, Grid } from "../grid.ts";
import { isFrom1904, listSheets, type SheetPart } from "./parts.ts";
import { sheetRows } from "./sheet-rows.ts";
import { singleSheet, TooLargeError } from "./single-sheet.ts";

/** The grids of a workbook's sheets, in the order of their tabs, or why it can't be read. */
export async function workbookGrids(path: string, file: string): Promise<readonly Grid[] | Problem> {
  const bytes = await readFile(path);
  try {
    return listSheets(bytes).map((sheet) => sheetGrid(path, file, sheet));
  } catch {
    return problem("workbook-damaged", { file });
  }
}

function sheetGrid(path: string, file: string, sheet: SheetPart): Grid {
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.hidden,
    padded: false,
    batches: () => batches(path, file, sheet),
  };
}

/** What zip and XML readers throw over a damaged part says nothing to an analyst: one finding stands for it. */
async function* batches(path: string, file: string, sheet: SheetPart): AsyncGenerator<Batch> {
  const bytes = await readFile(path);
  try {
    yield* sheetRows(singleSheet(bytes, sheet.part), isFrom1904(bytes));
  } catch (error) {
    const code = error instanceof TooLargeError ? "workbook-too-large" : "workbook-damaged";
    yield problem(code, { file, sheet: sheet.name });
  }
}
