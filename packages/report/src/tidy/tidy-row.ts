import type { Definition, Measure, Profile } from "@lcsp/indicators";
import { tidyWords } from "../tidy-words.ts";

/** One figure as a row of open data: of one indicator, area, basis, school year and group. */
export interface TidyRow {
  readonly definition: Definition;
  readonly measure: Measure;
  /** Name of the partnership; null for Kent and England. */
  readonly partnership: string | null;
  /** By which memberships its results are placed, in words. */
  readonly membership: string;
}

/** Every figure of the profiles once, in the order of the first that shows it: Kent's and England's stand in each of them. */
export function tidyRows(profiles: readonly Profile[]): readonly TidyRow[] {
  const rows = new Map<string, TidyRow>();
  for (const row of profiles.flatMap(rowsOf)) {
    const key = keyOf(row.measure);
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()];
}

function rowsOf({ indicators, partnership, ...profile }: Profile): readonly TidyRow[] {
  const membership = profile.membership === "today" ? tidyWords.restated(profile.madeOn) : tidyWords.ownYear;
  return indicators.flatMap(({ definition, history }) =>
    history.flatMap((year): TidyRow[] => [
      { definition, measure: year.partnership, partnership: partnership.name, membership },
      { definition, measure: year.kent, partnership: null, membership },
      { definition, measure: year.england, partnership: null, membership },
    ]),
  );
}

function keyOf({ indicator, area, basis, period, group }: Measure): string {
  return [indicator, area, basis ?? "", period, group.characteristic, group.value].join("\t");
}
