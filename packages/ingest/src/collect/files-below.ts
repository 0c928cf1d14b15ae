import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import type { FoundFile } from "./collect.ts";

/** Every file below a folder, by name. Links are not followed: none leads out of the folder. Hidden files are no extracts. */
export async function filesBelow(folder: string, top = folder): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(path, top)));
    if (entry.isFile()) found.push({ path, file: relative(top, path) });
  }
  return found;
}

/** Also the mark that Excel leaves beside a workbook while it is open: "~$KS2.xlsx". */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}
