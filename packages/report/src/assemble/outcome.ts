import { type IndicatorProfile, type Measure, type Outcome, outcomes, type Profile } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { outcomeSheetWords } from "../sheet-words.ts";
import { allAreasWords, unitWords } from "../wording.ts";
import { areaName } from "./area-name.ts";
import { beside, figure } from "./cells.ts";
import { type AboutIndicator, groupColumn, indicatorColumns } from "./indicator-columns.ts";
import { basisOf, englandOnce, type Level, levels } from "./levels.ts";
import { type Listed, listed } from "./listed.ts";
import { sheetOf } from "./sheet-of.ts";
import { statusOfYears } from "./status.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** One sheet an Every Child Matters outcome that has indicators: their history, with Kent's and England's. */
export function outcomeSheets(profile: Profile): readonly Sheet[] {
  return outcomes.flatMap((outcome) => {
    const indicators = profile.indicators.filter(({ definition }) => definition.outcome === outcome);
    return indicators.length === 0 ? [] : [outcomeSheet(outcome, indicators, profile)];
  });
}

function outcomeSheet(outcome: Outcome, indicators: readonly IndicatorProfile[], profile: Profile): Sheet {
  const table = tableOf(outcome.replaceAll("-", "_"), columns(profile), rowsOf(indicators));
  return sheetOf(outcomeSheetWords(outcome, profile.periods.length, profile.year), profile, { table });
}

interface Row extends AboutIndicator {
  readonly group: IndicatorProfile["group"];
  readonly level: Level;
  /** Null for all of them. */
  readonly area: string | null;
  /** One a year of the profile, oldest first. */
  readonly measures: readonly Measure[];
}

/** A row for each area of an indicator, England's once; one for all areas where nothing is known of any. */
function rowsOf(indicators: readonly IndicatorProfile[]): readonly Row[] {
  const rows = listed(indicators).flatMap(areasOf);
  return englandOnce(rows, ({ definition, group }) => [definition.code, group.characteristic, group.value].join());
}

function areasOf({ definition, basis, group, history }: Listed): readonly Row[] {
  return levels.flatMap((level): Row[] => {
    const measures = history.map((year) => year[level]);
    const about = { definition, group, level, measures };
    if (basis === "nobody") return level === "partnership" ? [{ ...about, basis, area: null }] : [];
    return [{ ...about, basis: basisOf(level, measures, basis), area: measures[0]?.area ?? null }];
  });
}

function columns(profile: Profile): readonly ColumnOf<Row>[] {
  const interval = (end: "lower" | "upper") => (row: Row) => {
    const now = row.measures.at(-1);
    return beside(now?.value, now?.interval?.[end], row.definition.decimals);
  };
  return [
    ...indicatorColumns<Row>(),
    groupColumn("Group"),
    words("Area", 18, ({ area }) => (area === null ? allAreasWords : areaName(area, profile))),
    words("Unit", 8, ({ definition }) => unitWords[definition.unit]),
    ...profile.periods.map((period, year) =>
      figures<Row>(period, 11, (row) => figure(row.measures[year]?.value, row.definition.decimals)),
    ),
    figures("Interval from", 11, interval("lower")),
    figures("Interval to", 11, interval("upper")),
    words("Status", 16, ({ measures }) => statusOfYears(measures)),
  ];
}
