import type { Balance, Profile } from "@lcsp/indicators";
import { type Placing, placings } from "@lcsp/ingest";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { basisWords, placingWords } from "../words/wording.ts";
import { count, text } from "./cells.ts";
import { kindWords } from "./kind-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** Where the rows of each kind ended on each basis. */
export function whereRowsEnded(profile: Profile): readonly Sheet[] {
  const rows = profile.quality.balances;
  const table = tableOf("balance", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.placed, profile, { table })];
}

const columns: readonly ColumnOf<Balance>[] = [
  words("Kind", 24, ({ kind }) => kindWords(kind)),
  words("Year", 12, ({ period }) => period),
  words("Whose pupils", 26, ({ basis }) => basisWords[basis]),
  ...placings.map((placing: Placing) =>
    figures<Balance>(placingWords[placing], 16, (row) => count(row.placings[placing])),
  ),
  figures("Rows stored", 14, ({ rows }) => count(rows)),
  words("The sum closes", 12, (balance) => (closes(balance) ? text("yes") : text("no", "poor"))),
];

/** Whether the three placings sum to all rows. */
export function closes({ rows, placings: counts }: Balance): boolean {
  return placings.reduce((sum, placing) => sum + counts[placing], 0) === rows;
}
