import type { Profile, ShownBalance } from "@lcsp/indicators";
import { type Placing, placings } from "@lcsp/ingest";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../sheet-words.ts";
import { basisWords, placingWords } from "../wording.ts";
import { countOf, text } from "./cells.ts";
import { kindWords } from "./kind-words.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** Where the rows of each kind ended on each basis. */
export function whereRowsEnded(profile: Profile): readonly Sheet[] {
  const rows = profile.quality.balances;
  const table = tableOf("balance", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.placed, profile, { table })];
}

const columns: readonly ColumnOf<ShownBalance>[] = [
  words("Kind", 24, ({ kind }) => kindWords(kind)),
  words("Year", 12, ({ period }) => period),
  words("Whose pupils", 26, ({ basis }) => basisWords[basis]),
  ...placings.map((placing: Placing) =>
    figures<ShownBalance>(placingWords[placing], 16, (row) => countOf(row.placings[placing])),
  ),
  figures("Rows stored", 14, ({ rows }) => countOf(rows)),
  words("The sum closes", 12, ({ closes }) => (closes ? text("yes") : text("no", "poor"))),
];
