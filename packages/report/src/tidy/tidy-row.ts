import type { Basis, Definition, IndicatorProfile, Measure, Profile } from "@lcsp/indicators";
import { basisOf, type Level, levels } from "../assemble/levels.ts";
import { tidyWords } from "../words/tidy-words.ts";

/** One figure as a row of open data: of one indicator, area, basis, school year and group. */
export interface TidyRow {
  readonly definition: Definition;
  readonly measure: Measure;
  /** Whose pupils it counts, as the workbook says it. */
  readonly basis: Basis | null;
  /** Name of the partnership; null for Kent and England. */
  readonly partnership: string | null;
  /** By which memberships its results are placed, in words. */
  readonly membership: string;
}

/** Every figure of the profiles once, in the order of the first that shows it: Kent's and England's stand in each of them. */
export function tidyRows(profiles: readonly Profile[]): readonly TidyRow[] {
  const rows = new Map<string, TidyRow>();
  for (const row of profiles.flatMap(rowsOf)) {
    const key = keyOf(row);
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()];
}

function rowsOf({ indicators, partnership, restatedOn }: Profile): readonly TidyRow[] {
  const membership = restatedOn === null ? tidyWords.ownYear : tidyWords.restated(restatedOn);
  return indicators.flatMap((indicator) =>
    levels.filter(has(indicator)).flatMap((level) => {
      const name = level === "partnership" ? partnership.name : null;
      return ofArea(indicator, level).map((row) => ({ ...row, partnership: name, membership }));
    }),
  );
}

/** England has no gap between the two bases: its figures are on both. */
const has =
  ({ definition }: IndicatorProfile) =>
  (level: Level): boolean =>
    level !== "england" || !definition.betweenBases;

function ofArea({ definition, basis: asked, history }: IndicatorProfile, level: Level) {
  const measures = history.map((year) => year[level]);
  const basis = basisOf(level, measures, asked);
  return measures.map((measure) => ({ definition, measure, basis }));
}

function keyOf({ basis, measure: { indicator, area, period, group } }: TidyRow): string {
  return [indicator, area, basis ?? "", period, group.characteristic, group.value].join("\t");
}
