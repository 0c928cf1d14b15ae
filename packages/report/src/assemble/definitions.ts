import type { Definition } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { outcomeWords, unitWords } from "../words/wording.ts";
import { sheetOf, type Titled } from "./sheet-of.ts";
import { type ColumnOf, tableOf, words } from "./table.ts";

interface Defined {
  readonly indicators: readonly { readonly definition: Definition }[];
  readonly gaps: readonly { readonly definition: Definition }[];
}

/** Every indicator and gap of the profile once, in its order. */
export function definitions(profile: Titled & Defined): Sheet {
  const all = [...profile.indicators, ...profile.gaps].map(({ definition }) => definition);
  const each = [...new Map(all.map((definition) => [definition.code, definition])).values()];
  return sheetOf(sheetWords.definitions, profile, { table: tableOf("definitions", columns, each) });
}

const columns: readonly ColumnOf<Definition>[] = [
  words("Indicator", 14, ({ code }) => code),
  words("What it measures", 30, ({ title }) => title),
  words("Outcome", 13, ({ outcome }) => outcomeWords[outcome]),
  words("Counted", 26, ({ numerator }) => numerator),
  words("Out of", 22, ({ denominator }) => denominator),
  words("Unit", 9, ({ unit }) => unitWords[unit]),
  words("Better is", 8.5, ({ better }) => better),
  words("Source", 34, ({ source }) => source),
  words("Printed beside", 11, ({ beside }) => beside ?? "none"),
  words("Caution", 25, ({ note }) => note ?? "none"),
];
