import type { Profile, Unavailable } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { titleWords } from "../words/title-words.ts";
import { whatWouldGiveIt, whyNoFigure } from "../words/unavailable-words.ts";
import { outcomeWords } from "../words/wording.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, tableOf, words } from "./table.ts";

/** The indicators of which nothing is known this year or last, for any area, each once, with its reason and what would give it. */
export function notAvailable(profile: Profile): readonly Sheet[] {
  const table = tableOf("not_available", columns, profile.unavailable);
  return profile.unavailable.length === 0 ? [] : [sheetOf(sheetWords.notAvailable, profile, { table })];
}

const columns: readonly ColumnOf<Unavailable>[] = [
  words("Indicator", 14, ({ definition }) => definition.code),
  words("What it measures", 36, ({ definition }) => titleWords(definition)),
  words("Outcome", 16, ({ definition }) => outcomeWords[definition.outcome]),
  words("Why there is no figure", 40, whyNoFigure),
  words("What would give it", 40, whatWouldGiveIt),
  words("Whose definition", 28, ({ definition }) => definition.source),
];
