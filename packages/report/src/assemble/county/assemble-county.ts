import { KENT } from "@lcsp/ingest";
import type { Sheet } from "../../sheet.ts";
import { countyCoverWords, countySheetWords } from "../../words/county-words.ts";
import { countyMethods } from "../../words/methods.ts";
import { gapPages } from "../charts/gap-pages.ts";
import { contents } from "../contents.ts";
import { definitions } from "../definitions.ts";
import { longDate } from "../long-date.ts";
import { notes } from "../notes.ts";
import { sheetOf, type Titled } from "../sheet-of.ts";
import { sourcesOf } from "../sources-of.ts";
import { tableOf, words } from "../table.ts";
import { countyFigures, countyRanks } from "./figures.ts";
import type { InCounty } from "./in-county.ts";

/** The sheets of the county's workbook, which compares its partnerships. No partnerships, no sheets. */
export function assembleCounty(county: readonly InCounty[], contact?: string): readonly Sheet[] {
  const [first] = county;
  if (first === undefined) return [];
  const titled: Titled = { partnership: KENT, year: first.year };
  const paged = gapPages(first.gapsOfKent, { ...titled, periods: first.periods });
  const body = [
    ...countyFigures(county, titled),
    ...countyRanks(county, titled),
    ...paged.flatMap(({ pages }) => pages),
    notes(titled, countyMethods),
    definitions({ ...titled, indicators: first.indicators, gaps: [] }),
    ...paged.map(({ data }) => data),
  ];
  return [cover(first, county, contact), contents(titled, body), ...body];
}

/** `first` stands for all in what they have in common. */
function cover(first: InCounty, county: readonly InCounty[], contact?: string): Sheet {
  const { year, periods, baseline, madeOn, restatedOn, smallCohort, extracts } = first;
  const about = {
    year,
    periods,
    baseline,
    ...sourcesOf(extracts),
    madeOn: longDate(madeOn),
    partnerships: county.length,
    restatedOn: restatedOn && longDate(restatedOn),
    apportioned: county.some(({ apportioned }) => apportioned),
    smallCohort,
    contact,
  };
  const table = tableOf<readonly [what: string, detail: string]>(
    "cover",
    [words("About", 24, ([what]) => what), words("Detail", 100, ([, detail]) => detail)],
    Object.entries(countyCoverWords(about)),
  );
  return sheetOf(countySheetWords.cover, { partnership: KENT, year }, { heading: "Partnerships compared", table });
}
