import type { Finding } from "../finding.ts";
import { capital, fact, file, grouped, row, type Words } from "./words.ts";

/** Findings about cells of a row, each right by itself, that can't be right together. */
export const agreementWords = {
  "cells-contradict": row(
    (finding) => `${fact(finding, "cells")} can't ${fact(finding, "quantity")} be right: ${finding.expected}.`,
    () => "Find out which of them is wrong, and correct it; or take the row out.",
  ),
  "code-not-of-name": row(
    (finding) =>
      `"${fact(finding, "code")}" and "${fact(finding, "name")}" must be ${fact(finding, "what")}, and the ${fact(finding, "sort")} is that of "${fact(finding, "named")}".`,
    () => "Find out which of the two is right, and correct the other.",
  ),
  "table-contradicts": file(
    (finding) =>
      `${capital(fact(finding, "what"))} must stand in one row: rows ${fact(finding, "one")} and ${fact(finding, "other")} have the same ${fact(finding, "alike")}, and differ${moreOf(finding)}.`,
    (finding) =>
      `Correct one of them, or take it out, and load the table again${ifRenamed(finding)}. Until then the one that was loaded before stays in force, if there is one.`,
  ),
} satisfies Record<string, Words>;

/** A partnership that took another name has one row all the same. */
const ifRenamed = (finding: Finding): string =>
  fact(finding, "mend") === "formerly"
    ? '; of a partnership that took another name keep the row of the new one, with the old name under "formerly"'
    : "";

/** How many rows more stand so. */
function moreOf(finding: Finding): string {
  const more = Number(fact(finding, "more"));
  return more === 0 ? "" : `; so ${more === 1 ? "does 1 row" : `do ${grouped(finding, "more")} rows`} more`;
}
