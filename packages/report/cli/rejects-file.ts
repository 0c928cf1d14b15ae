import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type IngestReport, isReferenceKind, listAside, type Store, writeRejects } from "@lcsp/ingest";
import { fileFailure } from "./failure.ts";
import { isAmong } from "./inputs.ts";
import { lastReceipts } from "./last-receipts.ts";
import type { Terminal } from "./terminal.ts";
import { rejectsKept, rejectsSettled, rejectsWritten } from "./wording.ts";
import { rememberWorkbook, standingAt } from "./written-workbooks.ts";

/** What a run read, and what it made of it. */
export interface Run {
  readonly extracts: readonly string[];
  readonly report: IngestReport;
}

/**
 * Writes the rows set aside next to the workbook, and says where. A file of them that a person has begun to mend is never
 * written over, unless this run has loaded it; the rows then go beside it. Where no row stands set aside any more, the file
 * is settled: one that is as it was written is taken away.
 */
export async function writeRejectsBeside(store: Store, workbook: string, run: Run, terminal: Terminal): Promise<void> {
  const path = `${workbook.replace(/\.xlsx$/i, "")}-rejects.csv`;
  const { report } = run;
  if (report.rejects.length === 0) return settle(store, path, run, terminal);
  const free = await freePath(store, path, run);
  mkdirSync(dirname(resolve(free)), { recursive: true });
  await writeRejects(report, free).catch((error) => {
    throw fileFailure(error, free) ?? error;
  });
  await rememberWorkbook(store, free, readFileSync(free));
  const read = rowsOfExtracts(report);
  terminal.say(rejectsWritten(report.rejects.length, read, free));
  if (free !== path) terminal.say(rejectsKept(path));
}

/** Rows read, but for those of reference tables that loaded whole: they are in no figure. */
function rowsOfExtracts(report: IngestReport): number {
  return lastReceipts(report)
    .filter(({ kind, rejected }) => rejected > 0 || !isReferenceKind(kind))
    .reduce((sum, { read }) => sum + read, 0);
}

/** The path itself, or the first name after it under which nothing of anybody's stands. */
async function freePath(store: Store, path: string, run: Run): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : path.replace(/\.csv$/, `-${number}.csv`);
    const standing = await standingAt(store, name);
    if (standing === "nothing" || standing === "as written" || isLoaded(name, run)) return name;
  }
}

/** Whether a file of rejected rows was read in this run: each of its rows is in the store now, or set aside anew. */
function isLoaded(path: string, { extracts, report }: Run): boolean {
  return isAmong(extracts, path) && report.problems.every(({ blocks }) => blocks !== "file");
}

async function settle(store: Store, path: string, run: Run, terminal: Terminal): Promise<void> {
  if (!existsSync(path) || (await listAside(store)).length > 0) return;
  const standing = await standingAt(store, path);
  if (standing === "as written") rmSync(path);
  else if (!isLoaded(path, run)) return;
  terminal.say(rejectsSettled(path, standing === "as written"));
}
