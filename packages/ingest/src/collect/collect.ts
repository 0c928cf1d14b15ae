import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { type Problem, problem } from "../problem.ts";
import { diskProblem } from "./disk-problem.ts";
import { filesBelow } from "./files-below.ts";
import type { FoundFile } from "./found-file.ts";
import { mayBeTable, mayHoldTable } from "./table-name.ts";

/** What stands in the folders and files that were given. */
export interface Collected {
  readonly files: readonly FoundFile[];
  /** Files that are not tables by their name: README.md, a PDF. */
  readonly passedOver: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The files of a folder and of those below it, or the files given one by one: in the order of their names, whatever order they
 * are given in, so that the same files give the same store.
 */
export async function collect(sources: readonly string[]): Promise<Collected> {
  const found = await Promise.all(sources.toSorted(byName).map(collectOne));
  return {
    files: found.flatMap((each) => each.files),
    passedOver: found.flatMap((each) => each.passedOver),
    problems: found.flatMap((each) => each.problems),
  };
}

/** By the name alone, then by the folder. */
function byName(one: string, other: string): number {
  return before(basename(one), basename(other)) || before(resolve(one), resolve(other));
}

const before = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

async function collectOne(source: string): Promise<Collected> {
  try {
    // A link that was named is meant: what it points to is read. Links found on the way are not followed.
    const found = await stat(source);
    if (found.isDirectory()) return await collectFolder(source);
    // A file that was named is looked into, whatever its name.
    if (found.isFile()) return { files: [{ path: source, file: basename(source) }], passedOver: [], problems: [] };
    return ofFiles([], [problem("file-no-file", { file: source })]);
  } catch (error) {
    return ofFiles([], [diskProblem(error, source)]);
  }
}

async function collectFolder(folder: string): Promise<Collected> {
  const below = await filesBelow(folder);
  const found = ofFiles(below.files, below.problems);
  const isBare = found.files.length === 0 && found.problems.every(({ blocks }) => blocks === "nothing");
  return isBare ? ofFiles(below.files, [...found.problems, problem("folder-without-tables", { file: folder })]) : found;
}

function ofFiles(files: readonly FoundFile[], problems: readonly Problem[]): Collected {
  return {
    files: files.filter(({ file }) => mayBeTable(file)),
    passedOver: files.map(({ file }) => file).filter((file) => !mayBeTable(file) && mayHoldTable(file) === undefined),
    problems: [...problems, ...files.flatMap(holderOfTables)],
  };
}

/** An extract that lies in another file is not read, and a person must know. */
function holderOfTables({ file }: FoundFile): readonly Problem[] {
  const holds = mayHoldTable(file);
  if (holds === undefined) return [];
  return [problem(holds === "packed" ? "file-packed" : "file-halfway", { file })];
}
