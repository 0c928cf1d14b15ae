import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { tool } from "./tool.ts";

/** A workbook as LibreOffice prints it, in a folder that lasts for as long as `use` takes. */
export function printedWorkbook<Result>(workbook: string, use: (pdf: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-look-"));
  try {
    // A settings folder of its own: a LibreOffice that is already open would otherwise take the work and do none.
    const settings = pathToFileURL(join(folder, "settings")).href;
    const withSheets = 'pdf:calc_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';
    tool("soffice", [
      `-env:UserInstallation=${settings}`,
      "--headless",
      "--convert-to",
      withSheets,
      "--outdir",
      folder,
      workbook,
    ]);
    return use(join(folder, `${basename(workbook, extname(workbook))}.pdf`), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
