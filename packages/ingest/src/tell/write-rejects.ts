import { writeFile } from "node:fs/promises";
import { stringify } from "csv-stringify/sync";
import { groupBy } from "../group-by.ts";
import type { Problem } from "../problem.ts";
import type { IngestReport, RejectedRow } from "../report.ts";
import { rejectsWording } from "../words/wording.ts";
import { describe } from "./describe.ts";

/** Text that a spreadsheet would take for a formula gets an apostrophe, which makes it text: a cell must do nothing. */
const excelsOwn = { record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ } as const;

/**
 * Writes the rejected rows as a CSV that Excel opens: a line a row, with its place, what was found, what must be there and
 * what to do, then the row as it came under its own headings. Mended, the file can be loaded as it is. It holds the
 * analyst's own data, pupils included: a new file is its owner's alone to read, and belongs where the extract itself
 * belongs.
 */
export async function writeRejects(report: Pick<IngestReport, "rejects">, path: string): Promise<void> {
  // Rows of one file have the same headings: each set of headings is a table of its own.
  const blocks = groupBy(report.rejects, ({ headings }) => JSON.stringify(headings)).map(blockOf);
  await writeFile(path, `\uFEFF${blocks.join("\r\n")}`, { mode: 0o600 });
}

function blockOf(rejects: readonly RejectedRow[]): string {
  const headings = [...rejectsWording.headings, ...(rejects[0]?.headings ?? [])];
  return stringify([headings, ...rejects.map(lineOf)], excelsOwn);
}

/**
 * One line a row, so that mending it and loading the file again counts it once; what is said of several cells stands side
 * by side.
 */
function lineOf({ problems, cells }: RejectedRow): readonly string[] {
  const { file, sheet = "", row } = problems[0]?.place ?? { file: "" };
  const said = (of: (problem: Problem) => string) => [...new Set(problems.map(of))].filter(Boolean).join("; ");
  return [
    ...[file, sheet, String(row ?? "")],
    said(({ place }) => place.column ?? ""),
    said(({ found }) => found ?? ""),
    said((problem) => problem.expected || sentence(problem, 1)),
    said((problem) => sentence(problem, 2)),
    ...cells,
  ];
}

function sentence(problem: Problem, line: 1 | 2): string {
  return (describe(problem).split("\n")[line] ?? "").trim();
}
