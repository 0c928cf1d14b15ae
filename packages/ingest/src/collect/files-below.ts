import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Problem, problem } from "../problem.ts";
import { diskProblem } from "./disk-problem.ts";
import type { FoundFile } from "./found-file.ts";
import { isNameOfTable, isShortcut, mayBeTable } from "./table-name.ts";

/** What lies below a folder. */
export interface Below {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * Every file below a folder, by name. Links are not followed, and it says so: none leads out of the folder, or round in
 * circles. Hidden files are no extracts. A folder that can't be read, or that bears the name of a table, is a finding; the
 * others are read all the same.
 */
export async function filesBelow(folder: string, top = folder): Promise<Below> {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    const file = relative(top, path);
    if (entry.isFile() && !isShortcut(file)) files.push({ path, file });
    else problems.push(...findingOf(entry, file));
    if (!entry.isDirectory()) continue;
    const below = await filesBelow(path, top).catch((error) => ({ files: [], problems: [diskProblem(error, file)] }));
    files.push(...below.files);
    problems.push(...below.problems);
  }
  return { files, problems };
}

/** What is said of an entry that is no file: nothing of a folder but where it bears the name of a table. */
function findingOf(entry: Dirent, file: string): readonly Problem[] {
  if (isShortcut(file)) return [problem("link-not-followed", { file })];
  if (entry.isDirectory()) return isNameOfTable(file) ? [problem("file-is-folder", { file })] : [];
  if (!mayBeTable(file)) return [];
  return [problem(entry.isSymbolicLink() ? "link-not-followed" : "file-no-file", { file })];
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !isHidden(name)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Also the mark that Excel leaves beside a workbook while it is open: "~$KS2.xlsx". */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}
