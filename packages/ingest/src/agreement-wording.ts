import { fact, row, type Words } from "./words.ts";

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
} satisfies Record<string, Words>;
