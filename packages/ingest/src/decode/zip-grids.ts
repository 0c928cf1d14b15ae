import { type Problem, problem } from "../problem.ts";
import { sortOfZip } from "./format/sort-of-zip.ts";
import type { Grid } from "./grid.ts";
import { openDocumentGrids } from "./sheetjs/open-document-grids.ts";
import { unreadable } from "./unreadable.ts";
import { workbookGrids } from "./workbook/workbook-grids.ts";
import { CrowdedError } from "./zip/crowded-error.ts";
import type { Zip } from "./zip/zip.ts";
import { zipEntries } from "./zip/zip-entries.ts";

/** The grids of a zip, where it is a workbook, or what it is instead. */
export async function zipGrids(path: string, file: string): Promise<readonly Grid[] | Problem> {
  let zip: Zip;
  try {
    zip = { path, entries: await zipEntries(path) };
  } catch (error) {
    if (error instanceof CrowdedError) return problem("file-no-table", { file }, { facts: { sort: "zip" } });
    return unreadable(error, { file });
  }
  const sort = sortOfZip(zip.entries);
  switch (sort) {
    case "workbook":
      return workbookGrids(zip, file);
    case "open-document":
      return openDocumentGrids(zip, file);
    case "locked":
    case "damaged":
      return problem(`workbook-${sort}`, { file });
    default:
      return problem("file-no-table", { file }, { facts: { sort } });
  }
}
