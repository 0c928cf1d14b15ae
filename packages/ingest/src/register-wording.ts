import type { Problem } from "./problem.ts";
import { fact, type Words, warning } from "./words.ts";

/** Findings about the rows of reference tables, taken together. */
export const registerWords = {
  "school-successor-unknown": warning(
    (problem) => `"${problem.found}" must be the number of a school in this table: it is said to have taken over.`,
    () =>
      "Correct the number, or add the school. Until then the results of the school that closed are followed to none.",
  ),
  "school-successor-ring": warning(
    (problem) =>
      `Of the schools ${fact(problem, "schools")} one must be the last: each is said to take over from another.`,
    () => "Correct their successors. Until then trends show each of them by itself.",
  ),
  "memberships-overlap": warning(
    (problem) =>
      `The school "${problem.found}" must be in one partnership at a time; in ${fact(problem, "period")} it is in ${partnershipOr(problem, "counting")} by this row, and in ${partnershipOr(problem, "ended")} by row ${fact(problem, "earlier")}.`,
    (problem) =>
      `This row, which begins later, counts from then on. Give row ${fact(problem, "earlier")} the date on which it ended, or take out the one that is wrong.`,
  ),
  "places-lost": warning(
    (problem) =>
      `By this table ${fact(problem, "rows")} that had a partnership must go without: those of ${fact(problem, "keys")}.`,
    () =>
      "Put what is missing back into the table, or correct the rows of it that were set aside, and load it again. Until then these rows count for Kent alone.",
  ),
} satisfies Record<string, Words>;

/** The partnership that a fact names, where it names one. */
function partnershipOr(problem: Problem, name: string): string {
  const lcsp = fact(problem, name);
  return lcsp === "" ? "none" : `"${lcsp}"`;
}
