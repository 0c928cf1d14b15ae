import type { SchoolsBelow } from "../define/define-schools-below.ts";
import type { Indicator } from "../define/indicator.ts";
import { type Count, everyone, type Measure, ownFigure } from "../measure.ts";
import { cellsOf, type Loaded, type LoadedCell } from "./cells.ts";
import { nothing } from "./count.ts";
import { restsOn } from "./extracts.ts";
import { figureOfCount } from "./figure.ts";
import { type Cell, countsBy, type TallyCounts, type Wanted } from "./tally-counts.ts";

/** A school's own pupils, and how many of them reached the threshold. */
export interface SchoolResult {
  readonly school: string;
  readonly reached: Count;
  readonly pupils: number;
}

/** The schools that an indicator counts, or may count where results are hidden, in one area and year. */
export interface SchoolsBelowThreshold extends Cell {
  readonly indicator: string;
  /** The percentage that they lie below. */
  readonly below: number;
  readonly schools: readonly SchoolResult[];
}

export function schoolsBelowOf(indicators: readonly Indicator[]): readonly SchoolsBelow[] {
  return indicators.flatMap((indicator) => (indicator.form === "schools below" ? [indicator] : []));
}

export function wantedBySchoolsBelow(indicators: readonly SchoolsBelow[]): readonly Wanted[] {
  return indicators.flatMap(({ numerator, denominator }) =>
    [numerator, denominator].map((tally) => ({ tally, characteristic: "school" })),
  );
}

/** How many schools lie below the percentage, for every year that is loaded and area, with the list of them. */
export function measureSchoolsBelow(
  indicators: readonly SchoolsBelow[],
  counts: TallyCounts,
  loaded: Loaded,
): { readonly measures: readonly Measure[]; readonly lists: readonly SchoolsBelowThreshold[] } {
  const found = indicators.flatMap((one) =>
    cellsOf([one.denominator.cube], one.bases, loaded).map((loadedCell) => {
      const { cell } = loadedCell;
      const schools = resultsOf(one, counts, cell).filter(({ pupils }) => pupils > one.moreThan);
      const below = schools.filter((school) => mayLieBelow(one, school));
      const indicator = one.definition.code;
      return {
        measure: measureOf(one, loadedCell, schools.length, below),
        list: { ...cell, indicator, below: one.percent, schools: below },
      };
    }),
  );
  return { measures: found.map(({ measure }) => measure), lists: found.map(({ list }) => list) };
}

function resultsOf({ numerator, denominator }: SchoolsBelow, counts: TallyCounts, cell: Cell): readonly SchoolResult[] {
  const reached = countsBy(counts, numerator, cell, "school");
  return [...countsBy(counts, denominator, cell, "school")].map(([school, { least }]) => ({
    school,
    reached: reached.get(school) ?? nothing,
    pupils: least,
  }));
}

function mayLieBelow({ percent }: SchoolsBelow, { reached, pupils }: SchoolResult): boolean {
  return 100 * reached.least < percent * pupils;
}

function surelyLiesBelow({ percent }: SchoolsBelow, { reached, pupils }: SchoolResult): boolean {
  return 100 * reached.greatest < percent * pupils;
}

/** Not applicable where no school is large enough to be counted. */
function measureOf(
  one: SchoolsBelow,
  { cell, behind }: LoadedCell,
  schools: number,
  below: readonly SchoolResult[],
): Measure {
  const least = below.filter((school) => surelyLiesBelow(one, school)).length;
  const count = { least, greatest: below.length, hidden: below.length - least };
  return {
    ...cell,
    indicator: one.definition.code,
    group: everyone,
    numerator: count,
    denominator: null,
    cohort: null,
    value: schools > 0 ? figureOfCount(count) : { kind: "none", reason: "not-applicable" },
    interval: null,
    road: "pupils",
    ...ownFigure,
    ...restsOn(behind),
  };
}
