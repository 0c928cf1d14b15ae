import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeProgram } from "../../cli/program.ts";
import { run } from "../../cli/run.ts";

const kent = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "kent");

/** Ashford One, Cranbrook and Paddock Wood, Tunbridge Wells. */
const partnerships = /,LCSP(01|05|23),|^LCSP(01|05|23),/;
const ofPartnerships = (line: string) => partnerships.test(`${line},`);
const linesOf = (file: string) => readFileSync(join(kent, file), "utf8").trimEnd().split("\n");

/** Seven digits. */
const schools = new Set(
  linesOf("reference/schools.csv")
    .filter(ofPartnerships)
    .map((line) => line.slice(0, 7)),
);
const ofSchools = (line: string) => schools.has(/,(886\/?\d{4}),/.exec(line)?.[1]?.replace("/", "") ?? "");

/** Lines of a file: those above its rows, the rows that are kept, and those below. */
function cut(file: string, above: number, isKept: (line: string) => boolean, ...below: readonly string[]) {
  const lines = linesOf(file);
  return [file, [...lines.slice(0, above), ...lines.slice(above).filter(isKept), ...below, ""].join("\n")] as const;
}

const files = [
  ...["partnerships", "schools", "postcodes"].map((table) => cut(`reference/${table}.csv`, 1, ofPartnerships)),
  // The rest of the district of Ashford is in a partnership that is left out.
  cut("reference/areas.csv", 1, (line) => ofPartnerships(line) && !line.startsWith("Ashford,")),
  cut("reference/school-aliases.csv", 1, (line) => schools.has(line.split(",")[1] ?? "")),
  cut("KS2 2008 pupil.csv", 2, ofSchools, "Total,465"),
  cut("KS2 0506.csv", 1, ofSchools),
];

/**
 * A folder of one's own with three partnerships of the county, and the Key Stage 2 of their 70 schools in two years, and the command run in
 * it. The file of 2007/08 has 465 pupils, 88 of them of Cranbrook and Paddock Wood, and a total line: counted with grep.
 */
export function countyInAFolder() {
  const folder = mkdtempSync(join(tmpdir(), "lcsp-cli-"));
  const extracts = join(folder, "extracts");
  mkdirSync(join(extracts, "reference"), { recursive: true });
  for (const [file, lines] of files) writeFileSync(join(extracts, file), lines);
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
