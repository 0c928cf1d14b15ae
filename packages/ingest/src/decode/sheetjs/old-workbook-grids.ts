import { readFile, stat } from "node:fs/promises";
import { type Problem, problem } from "../../problem.ts";
import { sortOfCompound } from "../format/sort-of-compound.ts";
import type { Grid } from "../grid.ts";
import { sheetJsGrids } from "./sheetjs-grids.ts";

/** Bytes of the largest workbook of Excel 97 to 2003 that is read: its 65,536 rows fit in with some 40 columns, and take 2 GB. */
const largest = 40 << 20;

/** The grids of a compound file, where it is a workbook of Excel 95 to 2003, or what it is instead. */
export async function oldWorkbookGrids(path: string, file: string): Promise<readonly Grid[] | Problem> {
  if ((await stat(path)).size > largest) {
    return problem("workbook-too-large", { file }, { facts: { form: ".xls", most: "40 MB" } });
  }
  const bytes = await readFile(path);
  const sort = sortOfCompound(bytes);
  if (sort === "locked" || sort === "damaged") return problem(`workbook-${sort}`, { file });
  if (sort !== "old-workbook") return problem("file-no-table", { file }, { facts: { sort } });
  return sheetJsGrids({ file, unseen: { sheets: new Set(), rows: new Map() }, bytes: () => readFile(path) });
}
