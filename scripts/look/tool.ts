import { spawnSync } from "node:child_process";

const wherefrom = "LibreOffice Calc has soffice; Poppler has pdftoppm and pdftohtml";

/** Runs a program that pictures need, and gives what it prints. */
export function tool(command: string, args: readonly string[]): string {
  const { status, error, stderr, stdout } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (error) throw new Error(`"${command}" must be installed to look at a workbook: ${wherefrom}.`);
  if (status !== 0) throw new Error(`${command} could not finish.\n${stderr}`);
  return stdout;
}
