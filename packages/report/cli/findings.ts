import { type IngestReport, type ProblemCode, summarise } from "@lcsp/ingest";
import { passedOverLine } from "./check-wording.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { lastReceipts } from "./last-receipts.ts";
import { reasonLines } from "./placing-reasons.ts";
import type { Terminal } from "./terminal.ts";
import { unplacedRows } from "./wording.ts";

/** Says what was found: rows that no partnership could be found for, then the problems, grouped. */
export function sayFindings(report: IngestReport, terminal: Terminal): void {
  const fresh = report.receipts.filter(({ unchanged }) => !unchanged);
  for (const said of [passedOverLine(report.passedOver), reasonLines(fresh), unplacedRows(fresh)])
    if (said) terminal.say(said);
  if (report.problems.length > 0) terminal.say(`\n${summarise(report.problems)}\n`);
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

/**
 * Files that could not be read weigh more than data that stops a row; warnings weigh nothing. Rows that an earlier run set
 * aside are as missing as those of this one where their file came again, or some of them mended; of other files there is a line, and no code.
 */
export function exitCodeOf(report: IngestReport): ExitCode {
  if (report.problems.some(({ code }) => unreadable.has(code))) return exitCodes.files;
  const isWhole =
    report.problems.every(({ blocks }) => blocks === "nothing") &&
    lastReceipts(report).every(({ rejected }) => rejected === 0);
  return isWhole ? exitCodes.done : exitCodes.data;
}

/** A report as it goes into JSON: without the rows set aside, which are pupils' own. */
export function forJson({ receipts, problems, passedOver }: IngestReport) {
  return { receipts, problems, passedOver };
}
