import type { Finding } from "../finding.ts";
import { fact, file, grouped, row, type Words, warning } from "./words.ts";

/** Findings about the school year that the rows of a file are of, and about its days. */
export const yearWords = {
  "period-unknown": file(
    (finding) => `Exactly one school year must stand in ${fact(finding, "where")}, and ${yearsThere(finding)}.`,
    (finding) =>
      fact(finding, "found").includes(" and ")
        ? 'Leave the one that is meant there, for example "2007-08", or have the layout say where it stands.'
        : 'Put it there, for example "2007-08", or have the layout say where it stands.',
  ),
  "years-disagree": file(
    (finding) =>
      `The school year must be the same wherever it stands: ${fact(finding, "where")} says ${fact(finding, "period")}, and ${fact(finding, "elsewhere")} says ${fact(finding, "other")}.`,
    () => "Find out which year the rows are of, correct the other, and load the file again.",
  ),
  "year-doubtful": warning(
    (finding) =>
      `The rows must be of ${fact(finding, "period")}, as ${fact(finding, "where")} says; ${fact(finding, "elsewhere")} speaks of ${fact(finding, "other")} alone.`,
    () => "The rows are loaded. If they are of the other year, correct the one that counts, and load the file again.",
  ),
  "year-to-come": file(
    (finding) => `The school year must have begun, and ${fact(finding, "period")} has not.`,
    () => "Correct the year where the file says it, in its name or in a column, and load the file again.",
  ),
  "rows-of-other-year": file(
    ofOtherYear,
    () => "Load the file that was meant. If it is this one, correct its school year, or the days.",
  ),
  "rows-perhaps-of-other-year": warning(
    ofOtherYear,
    () =>
      "The rows are loaded: so few may be of a school that teaches pupils out of their year. If not, withdraw the file, and load the one that was meant.",
  ),
  "day-outside-year": warning(
    () => "This day must lie in the school year that the file is of.",
    () => "The row is loaded, and counts in the file's year. Correct the day, or the year, and load the file again.",
  ),
  "day-month-first": row(
    (finding) =>
      `${finding.found === undefined ? "This cell" : `"${finding.found}"`} must be ${finding.expected}: the day first, then the month.`,
    () => "Correct the cell.",
  ),
  "days-month-first": file(
    (finding) =>
      `The dates look month first (American): ${these(finding)} can't be read day first, and ${hardlyAny(finding)} a day after the 12th.`,
    () =>
      'Export the days as 14/03/2007, or have Excel turn them (Data, Text to Columns, Date "MDY"). If these alone are wrong, correct them.',
  ),
} satisfies Record<string, Words>;

/** Which school years were found where one must stand, as the end of a sentence. */
function yearsThere(finding: Finding): string {
  const unclear = fact(finding, "unclear");
  const found = fact(finding, "found");
  const days = fact(finding, "days");
  if (unclear !== "") return `${unclear} can't be read as one${found === "" ? "" : ` beside ${found}`}`;
  if (found !== "") return `${found} do`;
  return days === "" ? "none does" : `none does: ${days} is no more than a day`;
}

function ofOtherYear(finding: Finding): string {
  return `The rows must be of ${fact(finding, "period")}; by ${fact(finding, "by")} ${grouped(finding, "off")} of ${grouped(finding, "rows")} are of another year${looksLike(finding)}.`;
}

function looksLike(finding: Finding): string {
  const likely = fact(finding, "likely");
  return likely === "" ? "" : `, most of ${likely}`;
}

function these(finding: Finding): string {
  const more = Number(fact(finding, "monthFirst")) - 1;
  return more === 0 ? "this one" : `this one and ${more.toLocaleString("en-GB")} more`;
}

function hardlyAny(finding: Finding): string {
  const dayFirst = fact(finding, "dayFirst");
  return dayFirst === "0" ? "no other has" : `only ${grouped(finding, "dayFirst")} of the others have`;
}
