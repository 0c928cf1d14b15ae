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
  const entries = await entriesOf(folder);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const file = relative(top, path);
    if (isMark(entry.name)) {
      const open = entry.name.slice(officeMark.length);
      if (entries.some(({ name }) => name === open))
        problems.push(problem("workbook-open", { file: relative(top, join(folder, open)) }));
      continue;
    }
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
  return entries.filter(({ name }) => !name.startsWith(".")).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Before the name of a workbook: what Excel leaves beside it while it is open, as "~$KS2.xlsx". */
const officeMark = "~$";

const isMark = (name: string): boolean => name.startsWith(officeMark);
