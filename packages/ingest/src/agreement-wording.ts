import { fact, row, type Words } from "./words.ts";

/** Findings about cells of a row, each right by itself, that can't be right together. */
export const agreementWords = {
  "cells-contradict": row(
    (finding) => `${fact(finding, "cells")} can't ${fact(finding, "quantity")} be right: ${finding.expected}.`,
    () => "Find out which of them is wrong, and correct it; or take the row out.",
  ),
} satisfies Record<string, Words>;
