import type { Sheet } from "../sheet.ts";
import { methods } from "../words/methods.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { sheetOf, type Titled } from "./sheet-of.ts";
import { tableOf, words } from "./table.ts";

/** The methods in plain words, of all that the workbook shows; the symbols that the workbook turns out to use come before them. */
export function notes(titled: Titled, inPlainWords = methods): Sheet {
  const table = tableOf<readonly [term: string, meaning: string]>(
    "notes",
    [words("Symbol or term", 24, ([term]) => term), words("Meaning", 86, ([, meaning]) => meaning)],
    Object.entries(inPlainWords),
  );
  return sheetOf(sheetWords.notes, titled, { table, holdsLegend: true });
}
