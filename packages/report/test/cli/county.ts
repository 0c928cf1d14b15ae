import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeProgram } from "../../cli/program.ts";
import { run } from "../../cli/run.ts";

const kent = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "kent");

/** A folder of one's own with the county's reference tables and one autumn's Key Stage 2, and the command run in it. */
export function countyInAFolder() {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-cli-"));
  const extracts = join(folder, "extracts");
  mkdirSync(extracts);
  cpSync(join(kent, "reference"), join(extracts, "reference"), { recursive: true });
  for (const file of ["KS2 2008 pupil.csv", "KS2 0506.csv"]) cpSync(join(kent, file), join(extracts, file));
  const at = (name: string) => join(folder, name);
  return {
    extracts,
    at,
    keyStage2: join(extracts, "KS2 2008 pupil.csv"),
    /** Changes one cell of Key Stage 2 2007/08, by row and column as Excel counts them from 1. */
    spoil: (row: number, column: number, text: string) => {
      const path = join(extracts, "KS2 2008 pupil.csv");
      const lines = readFileSync(path, "utf8").split("\n");
      const cells = (lines[row - 1] ?? "").split(",");
      cells[column - 1] = text;
      lines[row - 1] = cells.join(",");
      writeFileSync(path, lines.join("\n"));
    },
    /** A refresh for the year and day of the county, of whatever partnership the options name. */
    run,
    refresh: (...more: string[]) => run("-p", "Cranbrook and Paddock Wood", "--out", at("appendix.xlsx"), ...more),
    explain: (...args: string[]) => lcsp("explain", ...args, "--store", at("store.sqlite")),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  function run(...options: string[]) {
    return lcsp(
      "refresh",
      extracts,
      "-y",
      "2007/08",
      "--date",
      "2008-11-03",
      "--store",
      at("store.sqlite"),
      ...options,
    );
  }
}

/** Runs a command line in this process; what it said and its exit code. */
export async function lcsp(...args: string[]) {
  const results: string[] = [];
  const said: string[] = [];
  const exitCode = await run(makeProgram, args, {
    result: (text) => results.push(text),
    say: (text) => said.push(text),
    passing: () => {},
    emphasis: (text) => text,
  });
  return {
    exitCode,
    results: results.join("\n"),
    said: said.join("\n"),
    lastLine: said.join("\n").split("\n").at(-1) ?? "",
  };
}
