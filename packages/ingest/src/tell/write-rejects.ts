import { writeFile } from "node:fs/promises";
import { groupBy } from "../group-by.ts";
import type { IngestReport, RejectedRow } from "../report.ts";
import { rejectsWording } from "../wording.ts";
import { describe } from "./describe.ts";

/**
 * Writes the rejected rows as a CSV that Excel opens: a line for each problem, with its place, what was found, what must
 * be there and what to do, then the row as it came under its own headings. It holds the analyst's own data, pupils
 * included, and belongs where the extract itself belongs.
 */
export async function writeRejects(report: Pick<IngestReport, "rejects">, path: string): Promise<void> {
  // Rows of one file have the same headings: each set of headings is a table of its own.
  const blocks = groupBy(report.rejects, ({ headings }) => JSON.stringify(headings)).map(blockOf);
  await writeFile(path, `\uFEFF${blocks.join("\r\n")}`);
}

function blockOf(rejects: readonly RejectedRow[]): string {
  const headings = [...rejectsWording.headings, ...(rejects[0]?.headings ?? [])];
  return [headings, ...rejects.flatMap(linesOf)].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function linesOf({ problems, cells }: RejectedRow): readonly (readonly string[])[] {
  return problems.map((problem) => {
    const { file, sheet = "", row, column = "" } = problem.place;
    const { found = "", expected = "" } = problem;
    const [, what = "", mend = ""] = describe(problem).split("\n");
    const says = expected === "" ? what.trim() : expected;
    return [file, sheet, String(row ?? ""), column, found, says, mend.trim(), ...cells];
  });
}

/** Text that a spreadsheet would take for a formula gets an apostrophe, which makes it text: a cell must do nothing. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
