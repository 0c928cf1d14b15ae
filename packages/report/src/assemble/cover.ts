import type { Profile } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { coverWords } from "../words/cover-words.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { longDate } from "./long-date.ts";
import { sheetOf } from "./sheet-of.ts";
import { sourcesOf } from "./sources-of.ts";
import { tableOf, words } from "./table.ts";

type Fact = readonly [what: string, detail: string];

/** What the workbook is: of what place and year, whose pupils, from what, and how settled. */
export function cover(profile: Profile, contact?: string): Sheet {
  const table = tableOf<Fact>(
    "cover",
    [words("About", 24, ([what]) => what), words("Detail", 100, ([, detail]) => detail)],
    facts(profile, contact),
  );
  return sheetOf(sheetWords.cover, profile, { heading: "Performance profile", table });
}

function facts(
  { partnership, quality: { extracts }, ...profile }: Profile,
  contact: string | undefined,
): readonly Fact[] {
  const about = {
    ...profile,
    name: partnership.name,
    contact,
    madeOn: longDate(profile.madeOn),
    restatedOn: profile.restatedOn && longDate(profile.restatedOn),
    ...sourcesOf(extracts),
  };
  return Object.entries(coverWords(about));
}
