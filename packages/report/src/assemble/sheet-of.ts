import type { Profile } from "@lcsp/indicators";
import type { Chart, Sheet, Table } from "../sheet.ts";

interface SheetWords {
  readonly name: string;
  readonly about: string;
  readonly lines: readonly string[];
}

interface Parts {
  readonly table: Table;
  readonly heading?: string;
  readonly moreLines?: readonly string[];
  readonly charts?: readonly Chart[];
  readonly holdsLegend?: boolean;
}

/** What a title says. */
export type Titled = Pick<Profile, "partnership" | "year">;

/** A sheet from its words and its table. The title says the partnership and the year, so that a page that is printed alone still does. */
export function sheetOf(words: SheetWords, titled: Titled, parts: Parts): Sheet {
  return {
    name: words.name,
    title: `${parts.heading ?? words.name}: ${titled.partnership.name}, ${titled.year}`,
    about: words.about,
    lines: [...words.lines, ...(parts.moreLines ?? [])],
    table: parts.table,
    charts: parts.charts ?? [],
    holdsLegend: parts.holdsLegend ?? false,
  };
}
