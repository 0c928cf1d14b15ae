import { readFile } from "node:fs/promises";
import { audit } from "../../src/index.ts";
import { auditEnded, auditLines, unreadableWords } from "../audit-lines.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fileFailure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";

/** Says of each workbook which points of the guidance it keeps, and where it breaks the others. The gravest outcome is the exit code. */
export async function auditFiles(
  files: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const audited = [];
  for (const file of files) audited.push({ file, report: await audit(await bytesOf(file)) });
  if (options.json) terminal.result(JSON.stringify({ version: 1, files: audited }, undefined, 2));
  for (const { file, report } of audited) {
    if (report.is === "unreadable") terminal.say(unreadableWords(file, report.why));
    else if (!options.json) terminal.result(auditLines(file, report.results).join("\n"));
  }
  for (const { file, report } of audited) {
    if (report.is === "audited") terminal.say(terminal.emphasis(auditEnded(file, report.results)));
  }
  const reports = audited.map(({ report }) => report);
  if (reports.some(({ is }) => is === "unreadable")) return exitCodes.files;
  const isBroken = reports.some(
    (each) => each.is === "audited" && each.results.some(({ outcome }) => outcome === "fail"),
  );
  return isBroken ? exitCodes.data : exitCodes.done;
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error) => {
    throw fileFailure(error, file) ?? error;
  });
