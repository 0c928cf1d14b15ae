import type { Indicator } from "../define/indicator.ts";
import type { Measure } from "../measure.ts";
import type { Source } from "../source.ts";
import type { Loaded } from "./cells.ts";
import { headCountsOf, measureHeadCounts, wantedByHeadCounts } from "./head-counts.ts";
import { type LeftBetweenGroups, leftBetweenGroups } from "./left-between-groups.ts";
import { meansOf, measureMeans, wantedByMeans } from "./means.ts";
import { measureRates, ratesOf, wantedBy } from "./rates.ts";
import {
  measureSchoolsBelow,
  type SchoolsBelowThreshold,
  schoolsBelowOf,
  wantedBySchoolsBelow,
} from "./schools-below.ts";
import { measureSpreads } from "./spreads.ts";
import { countTallies } from "./tally-counts.ts";

export interface FromRows {
  readonly measures: readonly Measure[];
  /** Groups that have no figure where they are small, with their counts wherever they are: not to be shown, but to be summed. */
  readonly ofSmallGroups: readonly Measure[];
  readonly countedSchools: readonly SchoolsBelowThreshold[];
  readonly left: LeftBetweenGroups;
}

/** What the rows of pupils and of schools give: everything but the spreads is read off one sum of each kind's rows. */
export async function fromRows({ db }: Source, catalogue: readonly Indicator[], loaded: Loaded): Promise<FromRows> {
  const rates = ratesOf(catalogue);
  const means = meansOf(catalogue);
  const headCounts = headCountsOf(catalogue);
  const below = schoolsBelowOf(catalogue);
  const counts = await countTallies(db, [
    ...wantedBy(rates),
    ...wantedByMeans(means),
    ...wantedByHeadCounts(headCounts),
    ...wantedBySchoolsBelow(below),
  ]);
  const schools = measureSchoolsBelow(below, counts, loaded);
  const measures = [
    ...measureRates(rates, counts, loaded),
    ...measureMeans(means, counts, loaded),
    ...measureHeadCounts(headCounts, counts, loaded),
    ...schools.measures,
    ...(await measureSpreads(
      db,
      catalogue.filter((one) => one.form === "spread"),
      loaded,
    )),
  ];
  const limited = rates.filter(({ moreThan }) => moreThan > 0).map((one) => ({ ...one, moreThan: 0 }));
  return {
    measures,
    ofSmallGroups: measureRates(limited, counts, loaded),
    countedSchools: schools.lists,
    left: leftBetweenGroups(rates, counts, loaded),
  };
}
