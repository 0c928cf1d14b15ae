import type { Profile, UnplacedRows } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { besideSheetWords, noNumberWords } from "../words/beside-words.ts";
import { count, figure } from "./cells.ts";
import { kindWords } from "./kind-words.ts";
import { schoolNumber } from "./school-number.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** The schools that no partnership could be found for, by number. */
export function unplacedSchools(profile: Profile): readonly Sheet[] {
  const rows = profile.quality.unplaced;
  const table = tableOf("unplaced_schools", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(besideSheetWords.unplaced, profile, { table })];
}

const columns: readonly ColumnOf<UnplacedRows>[] = [
  words("Kind", 36, ({ kind }) => kindWords(kind)),
  words("Year", 14, ({ period }) => period),
  words("DfE number", 22, ({ number }) => (number === null ? noNumberWords : schoolNumber(number))),
  figures("Rows", 18, ({ rows }) => count(rows)),
  figures("Pupils", 18, ({ pupils }) => figure(pupils, 0)),
];
