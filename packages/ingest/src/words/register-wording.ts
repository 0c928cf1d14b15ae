import type { Finding } from "../finding.ts";
import { fact, grouped, type Words, warning } from "./words.ts";

/** Findings about the rows of reference tables, taken together. */
export const registerWords = {
  "school-successor-unknown": warning(
    (finding) => `"${finding.found}" must be the number of a school in this table: it is said to have taken over.`,
    () =>
      "Correct the number, or add the school. Until then the results of the school that closed are followed to none.",
  ),
  "school-successor-ring": warning(
    (finding) =>
      `Of the schools ${fact(finding, "schools")} one must be the last: each is said to take over from another.`,
    () => "Correct their successors. Until then trends show each of them by itself.",
  ),
  "memberships-overlap": warning(
    (finding) =>
      `The school "${finding.found}" must be in one partnership at a time; in ${fact(finding, "period")} it is in ${partnershipOr(finding, "counting")} by this row, and in ${partnershipOr(finding, "ended")} by row ${fact(finding, "earlier")}.`,
    (finding) =>
      `This row, which begins later, counts from then on. Give row ${fact(finding, "earlier")} the date on which it ended, or take out the one that is wrong.`,
  ),
  "shares-unsummed": warning(
    (finding) => `The shares of "${finding.found}" must sum to 1; they sum to ${fact(finding, "sum")}.`,
    () => "Correct its rows, and load the table again. Until then nothing of this area is apportioned.",
  ),
  "school-numbers-short": warning(
    (finding) =>
      `The numbers of schools in this column have four digits, and are taken for Kent's; ${grouped(finding, "lacking")} of the ${grouped(finding, "schools")} schools are in no table of schools.`,
    () =>
      "The rows are loaded. If the file is another authority's, withdraw it; if it is Kent's, add the schools to the table of schools.",
  ),
  "places-lost": warning(
    (finding) =>
      `By this table ${fact(finding, "rows")} that had a partnership must go without: those of ${fact(finding, "keys")}.`,
    () =>
      "Put what is missing back into the table, or correct the rows of it that were set aside, and load it again. Until then these rows count for Kent alone.",
  ),
} satisfies Record<string, Words>;

/** The partnership that a fact names, where it names one. */
function partnershipOr(finding: Finding, name: string): string {
  const lcsp = fact(finding, name);
  return lcsp === "" ? "none" : `"${lcsp}"`;
}
