import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { linkTo } from "./cells.ts";
import { sheetOf, type Titled } from "./sheet-of.ts";
import { tableOf, words } from "./table.ts";

/** A link to every other sheet, and what it holds. */
export function contents(titled: Titled, sheets: readonly Sheet[]): Sheet {
  const table = tableOf<Sheet>(
    "contents",
    [words("Sheet", 28, ({ name }) => linkTo(name)), words("What it holds", 82, ({ about }) => about)],
    sheets,
  );
  return sheetOf(sheetWords.contents, titled, { table });
}
