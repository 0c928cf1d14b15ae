import type { Finding } from "../finding.ts";
import { capital, fact, file, grouped, row, type Words, warning } from "./words.ts";

/** Findings about what an extract means for those that the store holds, or for one that lies beside it. */
export const successionWords = {
  "periods-overlap": file(
    (finding) =>
      `The school years ${fact(finding, "periods")} overlap those of "${fact(finding, "other")}", which holds ${fact(finding, "held")}.`,
    () => "Load a file with all of these years: some rows would count twice otherwise.",
  ),
  "sheet-unclear": file(
    (finding) =>
      `This must take the place of one sheet of "${fact(finding, "other")}", and has the name of none that holds ${fact(finding, "periods")}: ${fact(finding, "sheets")}.`,
    () => "Name the sheet as the one that it replaces, and load it again: some rows would count twice otherwise.",
  ),
  "sheets-alike": file(
    (finding) =>
      `Each row (${fact(finding, "what")}) must stand on one sheet, and ${grouped(finding, "shared")} of this one are on "${fact(finding, "other")}" too: neither is loaded.`,
    () =>
      "Take the sheet that is not meant out of the workbook, or hide it in Excel: hidden sheets are not read. Then load it again.",
  ),
  "row-elsewhere": row(
    (finding) =>
      `${capital(fact(finding, "what"))} must stand in one row; this one is also in ${fact(finding, "other")}, with other values.`,
    () => "Find out which is right, take the other out where it stands, and load that file again.",
  ),
  "extract-older": warning(
    (finding) =>
      `${howSettled(finding)}, and "${fact(finding, "other")}" with the same school years ${heldIs(finding)}: its figures are kept, and not used.`,
    () => 'Nothing needs doing, unless this file is the newer one: then put "final" into its name, and load it again.',
  ),
  "issue-not-said": warning(
    (finding) =>
      `${howSettled(finding)}; it replaces "${fact(finding, "other")}" with the same school years, which ${heldIs(finding)}.`,
    (finding) =>
      `Nothing needs doing, unless "${fact(finding, "other")}" is the newer one: then put "final" into its name, and load it again.`,
  ),
  "extract-twice": file(
    (finding) =>
      `Only one of this file and "${fact(finding, "other")}" can count: ${alike(finding)}. ${whichCounts(finding)}`,
    (finding) =>
      fact(finding, "rows") === "same"
        ? "Take either of them out of the folder."
        : "Take the one that is wrong or older out of the folder. If both are meant, as halves of a county, put their rows into one file.",
  ),
  "extract-apart": file(
    (finding) =>
      `Only one of this file and "${fact(finding, "other")}" can count: both hold one kind of rows for the same school years. ${inBoth(finding)}, so this is no newer issue of it, and is not loaded.`,
    (finding) =>
      `If both are meant, as halves of a county or of a year, put their rows into one file, and load that. If "${fact(finding, "other")}" is not meant, withdraw it first.`,
  ),
  "extract-shrunken": warning(
    (finding) =>
      `This file must be as whole as "${fact(finding, "other")}", which it replaces: rows stored of it are ${grouped(finding, "rows")}, of the other ${grouped(finding, "held")}.`,
    (finding) =>
      `Nothing needs doing if so few are right. If these are corrections alone, put them into "${fact(finding, "other")}", and load that instead.`,
  ),
  "extract-without-rows": warning(
    () => "This table must have rows below its headings, and has none. Nothing of it counts.",
    () => "Export it again; if there is nothing to report, take the file out of the folder.",
  ),
} satisfies Record<string, Words>;

/** In what two files are alike that can't both count. */
function alike(finding: Finding): string {
  const table = fact(finding, "table");
  const what =
    table === ""
      ? "both hold one kind of rows for the same school years"
      : `each is a table of ${table} and replaces any other`;
  return `${what}, with ${fact(finding, "rows") === "same" ? "the same" : "different"} rows`;
}

function whichCounts(finding: Finding): string {
  if (fact(finding, "rows") === "neither") return "Nothing says which is right, so neither is loaded.";
  return `"${fact(finding, "other")}" is in force, and this file is not loaded.`;
}

/** How few of its rows the one in force has too. */
function inBoth(finding: Finding): string {
  const shared = fact(finding, "shared") === "0" ? "None" : `Only ${grouped(finding, "shared")}`;
  return `${shared} of its ${grouped(finding, "rows")} rows stand there`;
}

/** What the file says of how settled it is. */
function howSettled(finding: Finding): string {
  const issue = fact(finding, "issue");
  return issue === "not-said" ? "Nothing says how settled this file is" : `This file is ${issue}`;
}

/** The same of the other, as the end of a sentence. */
function heldIs(finding: Finding): string {
  const issue = fact(finding, "held");
  return issue === "not-said" ? "does not say how settled it is" : `is ${issue}`;
}
