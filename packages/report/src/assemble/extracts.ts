import type { ExtractSummary, Profile } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { issueWords } from "../words/wording.ts";
import { count, text } from "./cells.ts";
import { kindWords } from "./kind-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** The receipt of every extract behind the profile, with its sum. */
export function extracts(profile: Profile): readonly Sheet[] {
  const rows = profile.quality.extracts;
  return rows.length === 0
    ? []
    : [sheetOf(sheetWords.extracts, profile, { table: tableOf("extracts", columns, rows) })];
}

/** Rows of an extract that a named rule left out. */
export const leftOutOf = ({ leftOut }: ExtractSummary): number =>
  Object.values(leftOut).reduce((sum, rows) => sum + rows, 0);

/** Whether every row read is stored, rejected or left out. */
export const accountedFor = (extract: ExtractSummary): boolean =>
  extract.read === extract.stored + extract.rejected + leftOutOf(extract);

const columns: readonly ColumnOf<ExtractSummary>[] = [
  words("File", 34, ({ file }) => file),
  words("Sheet", 12, ({ sheet }) => sheet ?? ""),
  words("Kind", 17, ({ kind }) => kindWords(kind)),
  words("Publisher", 24, ({ publisher }) => publisher),
  words("Issue", 10, ({ issue }) => issueWords[issue]),
  words("Years", 18, ({ periods }) => periods.join(", ")),
  figures("Rows read", 10, ({ read }) => count(read)),
  figures("Rows stored", 10, ({ stored }) => count(stored)),
  figures("Rows rejected", 10, ({ rejected }) => count(rejected)),
  figures("Rows left out", 10, (row) => count(leftOutOf(row))),
  words("Left out because", 22, ({ leftOut }) => reasons(leftOut)),
  words("The sum closes", 10, (row) => (accountedFor(row) ? text("yes") : text("no", "poor"))),
];

function reasons(leftOut: ExtractSummary["leftOut"]): string {
  const counted = Object.entries(leftOut).filter(([, rows]) => rows > 0);
  return counted.map(([rule, rows]) => `${rule}: ${rows}`).join("; ") || "none left out";
}
