import { readFile } from "node:fs/promises";
import { type AuditReport, audit, type CheckResult } from "../../src/index.ts";
import { auditEnded, auditLines, unreadableWords } from "../audit-lines.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fileFailure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";

/** `not-opened`: the system would not give the file; `why` is in words, the file's name first. */
type Outcome = AuditReport | { readonly is: "not-opened"; readonly why: string };

/** Says of each workbook which points of the guidance it keeps, and where it breaks the others. The gravest outcome is the exit code. */
export async function auditFiles(
  files: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const audited: { readonly file: string; readonly report: Outcome }[] = [];
  for (const file of files) audited.push({ file, report: await outcomeOf(file) });
  if (options.json) terminal.result(JSON.stringify({ version: 1, files: audited }, undefined, 2));
  for (const { file, report } of audited) {
    if (report.is === "not-opened") terminal.say(report.why);
    else if (report.is === "unreadable") terminal.say(unreadableWords(file, report.why));
    else if (!options.json) terminal.result(auditLines(file, report.results).join("\n"));
  }
  for (const { file, report } of audited) {
    if (report.is === "audited") terminal.say(terminal.emphasis(auditEnded(file, report.results)));
  }
  return exitCodeOf(audited.map(({ report }) => report));
}

/** A file that can't be opened is said as one that can't be read: the others are audited all the same. */
async function outcomeOf(file: string): Promise<Outcome> {
  try {
    return await audit(await readFile(file));
  } catch (error) {
    const failure = fileFailure(error, file);
    if (failure === undefined) throw error;
    return { is: "not-opened", why: failure.message };
  }
}

function exitCodeOf(reports: readonly Outcome[]): ExitCode {
  if (reports.some(({ is }) => is !== "audited")) return exitCodes.files;
  const isBroken = ({ outcome }: CheckResult) => outcome === "fail";
  return reports.some((each) => each.is === "audited" && each.results.some(isBroken)) ? exitCodes.data : exitCodes.done;
}
