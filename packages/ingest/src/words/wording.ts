import type { Finding } from "../finding.ts";
import { agreementWords } from "./agreement-wording.ts";
import { columnWords } from "./column-wording.ts";
import { fileWords } from "./file-wording.ts";
import { hasHeadings, nearestLayout } from "./nearest-layout-wording.ts";
import { registerWords } from "./register-wording.ts";
import { successionWords } from "./succession-wording.ts";
import { capital, fact, file, row, type Words, warning } from "./words.ts";
import { yearWords } from "./year-wording.ts";

/** Every finding that this package can report. A code without words does not compile. */
export type ProblemCode = keyof typeof words;

const quoted = (finding: Finding): string => (finding.found === undefined ? "This cell" : `"${finding.found}"`);

function nearMatch(finding: Finding): string {
  const near = fact(finding, "near");
  return near === "" ? "" : ` Perhaps it means ${near}.`;
}

const postcodeSays = () => "This cell must be a postcode, such as TN17 2AB, and can't be one.";

/** What fits the field: for a day or a number there is no code to map. */
function unreadableMend(finding: Finding): string {
  const layout = fact(finding, "layout");
  switch (fact(finding, "mend")) {
    case "row":
      return "Correct the cell, or take the row out.";
    case "marker":
      return `Correct the cell; if it means that there is no value, list it under "missing" in the layout "${layout}".`;
    default:
      return `Correct the cell, or map the code in the layout "${layout}".`;
  }
}

function rowsNamed(numbers: string): string {
  return numbers.includes(",") ? `rows ${numbers}` : `row ${numbers}`;
}

const words = {
  ...agreementWords,
  ...columnWords,
  ...fileWords,
  ...registerWords,
  ...successionWords,
  ...yearWords,
  "layout-unmatched": file(
    (finding) => `No layout fits. ${nearestLayout(finding)}`,
    (finding) =>
      hasHeadings(finding)
        ? 'Correct the headings, or have a layout drafted with "npx lcsp layout" and complete it.'
        : "Move the row of headings to the top, with a row for each record below it. If this is a summary, export the rows behind it.",
  ),
  "layout-ambiguous": file(
    (finding) =>
      `One layout must fit this table best, and these fit it equally well, each by ${fact(finding, "known")} headings: ${fact(finding, "layouts")}.`,
    () =>
      "Say which one it is with --layout, or have one of them need a heading, or name sheets, that the other does not.",
  ),
  "heading-twice": file(
    (finding) => `The columns ${fact(finding, "headings")} must be one column: both are "${fact(finding, "field")}".`,
    (finding) =>
      `Rename or delete the one that is not meant, or list it under "ignore" in the layout "${fact(finding, "layout")}".`,
  ),
  "rejects-stray": file(
    (finding) => `The rows of this file must be rows set aside from "${finding.found}", and that file is not in force.`,
    () => "Load the file that the rows came from first, under the name that stands here.",
  ),
  "rejects-reshaped": file(
    () =>
      `The first columns of rows that were set aside must be as they were written: ${rejectsWording.headings.join(", ")}.`,
    () => "Put them back in this order, or mend the rows in the file that they came from, and load that.",
  ),
  "rejects-unplaced": file(
    () => "This cell must be the number of the row in the file that it came from.",
    () => "Put the number back, or take the row out.",
  ),
  "value-missing": row(
    (finding) => `This cell is empty, or says that there is no value; it must be ${finding.expected}.`,
    () => "Fill in the cell, or take the row out.",
  ),
  "column-unmapped": row(
    (finding) =>
      `The ${fact(finding, "by")} of this row is "${finding.found}"; it must be one that the layout "${fact(finding, "layout")}" has a column for: ${fact(finding, "known")}.`,
    (finding) =>
      `Correct the ${fact(finding, "by")}, or name the column of its ${fact(finding, "field")} under "headings" in the layout.`,
  ),
  "value-unreadable": row(
    (finding) => `${quoted(finding)} must be ${finding.expected}.${nearMatch(finding)}`,
    unreadableMend,
  ),
  "day-as-number": row(
    (finding) => `${quoted(finding)} must be ${finding.expected}, and is a bare number, as Excel counts days.`,
    (finding) =>
      `Have Excel show the column as dates and save it again, or give the column "days_from: 1900" in the layout "${fact(finding, "layout")}".`,
  ),
  "upn-digits-lost": row(
    () => "This pupil number must have 13 characters; Excel has rounded it, and its last digits are lost.",
    () => "Export the extract again, and keep the column as text when opening it in Excel.",
  ),
  "school-digits-lost": row(
    ({ expected }) => `This cell must be ${expected}; Excel has made a power of ten of it, and digits may be lost.`,
    () => "Export the extract again, and keep the column as text when opening it in Excel.",
  ),
  "rows-differ": row(
    (finding) =>
      `${capital(fact(finding, "what"))} must stand in one row; this one is also in ${rowsNamed(fact(finding, "others"))}, with other values.`,
    (finding) =>
      `Find out which is right, take the other out of the rejects file, and load that. ${fact(finding, "bothRight")}`.trim(),
  ),
  "exclusions-of-one-day": warning(
    (finding) =>
      `${capital(fact(finding, "other"))} has an exclusion of the same pupil, school and day for another reason: each must be one of its own, and both count.`,
    () =>
      "Nothing needs doing where there were two. If they are one, take one of the rows out, and load the file again.",
  ),
  "row-mended-before": row(
    () => "This row is loaded already with other values than it must now have by the rejects file; it stays as it was.",
    () => "If the rejects file is right, correct the row in the file that it came from, and load that.",
  ),
  "row-never-aside": row(
    ({ place }) =>
      `No row ${place.row} of this file was set aside, so the rejects file can't mend it: it is not loaded.`,
    () => 'Correct the number under "Row" in the rejects file, or take the line out, and load it again.',
  ),
  "partnership-unknown": row(
    (finding) =>
      `${quoted(finding)} must be the code or name of a partnership in the table of partnerships.${nearMatch(finding)}`,
    () => "Correct the code, or add the partnership to the table of partnerships.",
  ),
  "upn-check-letter": warning(
    () => "This pupil number has a check letter that does not belong to its digits.",
    () => "Nothing is lost: the row is loaded. Look up the number if the pupil must be found again in other years.",
  ),
  "born-after-year": warning(
    () => "This day of birth must lie before the end of the school year that the file is of.",
    () =>
      "The row is loaded. Correct the day, and load the file again: of years of two digits, 49 is 2049, and 50 is 1950.",
  ),
  "postcode-malformed": warning(
    postcodeSays,
    () => "The row is loaded, and unplaced by its home. Correct the cell, and load the file again.",
  ),
  "placement-malformed": warning(
    postcodeSays,
    () => "The row is loaded, and unplaced by its placement. Correct the cell, and load the file again.",
  ),
  "heading-unknown": warning(
    (finding) =>
      `The layout "${fact(finding, "layout")}" does not know this column: it is not read.${nearMatch(finding)}`,
    () => 'If it matters, name it in the layout under "columns"; if not, under "ignore".',
  ),
  "school-name-unknown": warning(
    (finding) => `${quoted(finding)} must be the name of a school in the table of schools.${nearMatch(finding)}`,
    () => "The rows are loaded and stay unplaced. Add the name to the table of school aliases.",
  ),
} satisfies Record<string, Words>;

export const wording: Readonly<Record<ProblemCode, Words>> = words;

/** What follows five findings of one kind. `files`: those that the others are in, by name where each matters. */
export const summaryWording = {
  more: (count: number, files: number | readonly string[]) => {
    const like = `  ... and ${count.toLocaleString("en-GB")} more like ${count === 1 ? "it" : "these"}`;
    if (typeof files !== "number") return `${like}: ${files.join(", ")}.`;
    return files > 1 ? `${like}, in ${files} files.` : `${like}.`;
  },
  /** Other rows with what is said of one. `named`: the first of them. */
  rows: (count: number, named: readonly number[]) => {
    const such = count === 1 ? "row" : `${count.toLocaleString("en-GB")} more rows like it:`;
    return `  ... and ${such} ${named.join(", ")}${count > named.length ? ", ..." : count === 1 ? " like it." : "."}`;
  },
} as const;

/** Rules by which rows are left out, whatever the layout and the kind: as receipts name them. */
export const ruleWording = { contradicted: "another row of it counts", total: "total", note: "note" } as const;

/** Headings of the rejects file before those of the row itself. */
export const rejectsWording = {
  headings: ["File", "Sheet", "Row", "Column", "Found", "Must be", "What to do"],
} as const;
