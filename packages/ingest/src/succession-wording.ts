import type { Problem } from "./problem.ts";
import { fact, file, type Words, warning } from "./words.ts";

/** Findings about what an extract means for those that the store holds, or for one that lies beside it. */
export const successionWords = {
  "periods-overlap": file(
    (problem) =>
      `The school years ${fact(problem, "periods")} overlap those of "${fact(problem, "other")}", which holds ${fact(problem, "held")}.`,
    () => "Load a file with all of these years: some rows would count twice otherwise.",
  ),
  "sheet-unclear": file(
    (problem) =>
      `This must take the place of one sheet of "${fact(problem, "other")}", and has the name of none that holds ${fact(problem, "periods")}: ${fact(problem, "sheets")}.`,
    () => "Name the sheet as the one that it replaces, and load it again: some rows would count twice otherwise.",
  ),
  "extract-older": warning(
    (problem) =>
      `${howSettled(problem)}, and "${fact(problem, "other")}" with the same school years ${heldIs(problem)}: its figures are kept, and not used.`,
    () => 'Nothing needs doing, unless this file is the newer one: then put "final" into its name, and load it again.',
  ),
  "issue-not-said": warning(
    (problem) =>
      `${howSettled(problem)}; it replaces "${fact(problem, "other")}" with the same school years, which ${heldIs(problem)}.`,
    (problem) =>
      `Nothing needs doing, unless "${fact(problem, "other")}" is the newer one: then put "final" into its name, and load it again.`,
  ),
  "extract-twice": file(
    (problem) =>
      `This file and "${fact(problem, "other")}" must be one: both have the same layout and school years, with ${fact(problem, "rows")} rows.`,
    (problem) =>
      fact(problem, "rows") === "the same"
        ? "Take either of them out of the folder."
        : "Take the one that is wrong or older out of the folder. If both are meant, put their rows into one file.",
  ),
  "extract-shrunken": warning(
    (problem) =>
      `This file must be as whole as "${fact(problem, "other")}", which it replaces: rows stored of it are ${grouped(problem, "rows")}, of the other ${grouped(problem, "held")}.`,
    (problem) =>
      `Nothing needs doing if so few are right. If these are corrections alone, put them into "${fact(problem, "other")}", and load that instead.`,
  ),
  "extract-without-rows": warning(
    () => "This table must have rows below its headings, and has none. Nothing of it counts.",
    () => "Export it again; if there is nothing to report, take the file out of the folder.",
  ),
} satisfies Record<string, Words>;

/** What the file says of how settled it is. */
function howSettled(problem: Problem): string {
  const issue = fact(problem, "issue");
  return issue === "not-said" ? "Nothing says how settled this file is" : `This file is ${issue}`;
}

/** The same of the other, as the end of a sentence. */
function heldIs(problem: Problem): string {
  const issue = fact(problem, "held");
  return issue === "not-said" ? "does not say how settled it is" : `is ${issue}`;
}

/** The number that a fact is, with its thousands grouped. */
function grouped(problem: Problem, name: string): string {
  return Number(fact(problem, name)).toLocaleString("en-GB");
}
