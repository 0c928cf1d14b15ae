import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type IngestReport, type ProblemCode, summarise, writeRejects } from "@lcsp/ingest";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { reasonLines } from "./placing-reasons.ts";
import type { Terminal } from "./terminal.ts";
import { rejectsWritten, unplacedRows } from "./wording.ts";

/** Says what was found: rows that no partnership could be found for, then the problems, grouped. */
export function sayFindings(report: IngestReport, terminal: Terminal): void {
  const fresh = report.receipts.filter(({ unchanged }) => !unchanged);
  for (const said of [reasonLines(fresh), unplacedRows(fresh)]) if (said) terminal.say(said);
  if (report.problems.length > 0) terminal.say(`\n${summarise(report.problems)}\n`);
}

/** Writes the rows set aside next to the workbook, and says where; does nothing where there are none. */
export async function writeRejectsBeside(workbook: string, report: IngestReport, terminal: Terminal): Promise<void> {
  if (report.rejects.length === 0) return;
  const path = `${workbook.replace(/\.xlsx$/i, "")}-rejects.csv`;
  mkdirSync(dirname(resolve(path)), { recursive: true });
  await writeRejects(report, path);
  const read = report.receipts.reduce((sum, receipt) => sum + receipt.read, 0);
  terminal.say(rejectsWritten(report.rejects.length, read, path));
}

/** Findings that a file could not be read at all, whatever it holds. */
const unreadable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "file-missing",
  "file-closed",
  "file-busy",
  "file-is-folder",
  "file-no-file",
  "folder-without-tables",
  "file-empty",
  "file-no-table",
  "workbook-locked",
  "workbook-damaged",
  "workbook-too-large",
  "workbook-declares",
  "gzip-damaged",
  "gzip-too-large",
]);

/** Rows that an earlier run set aside are as missing as those of this one. Files that could not be read weigh more than data that stops a row; warnings weigh nothing. */
export function exitCodeOf(report: IngestReport): ExitCode {
  if (report.problems.some(({ code }) => unreadable.has(code))) return exitCodes.files;
  const replaced = new Set(report.receipts.flatMap((receipt) => receipt.replaced));
  const inForce = report.receipts.filter(({ unchanged, file }) => !(unchanged && replaced.has(file)));
  const setAside = inForce.some(({ rejected }) => rejected > 0);
  return setAside || report.problems.some(({ blocks }) => blocks !== "nothing") ? exitCodes.data : exitCodes.done;
}

/** A report as it goes into JSON: without the rows set aside, which are pupils' own. */
export function forJson({ receipts, problems, passedOver }: IngestReport) {
  return { receipts, problems, passedOver };
}
