import {
  type IndicatorProfile,
  type Measure,
  type Outcome,
  outcomes,
  type Profile,
  type TargetResult,
} from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { noTargetLine, outcomeSheetWords } from "../words/sheet-words.ts";
import { unitWords } from "../words/wording.ts";
import { areaName } from "./area-name.ts";
import { beside, figure } from "./cells.ts";
import { held } from "./held.ts";
import { type AboutIndicator, groupColumn, indicatorColumns } from "./indicator-columns.ts";
import { basisOf, englandOnce, type Level, levels } from "./levels.ts";
import { sheetOf } from "./sheet-of.ts";
import { statusOfYears } from "./status.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";
import { targetColumns } from "./target-columns.ts";

/** One sheet an Every Child Matters outcome that has indicators: their history, with Kent's and England's. */
export function outcomeSheets(profile: Profile): readonly Sheet[] {
  return outcomes.flatMap((outcome) => {
    const indicators = held(profile.indicators).filter(({ definition }) => definition.outcome === outcome);
    return indicators.length === 0 ? [] : [outcomeSheet(outcome, indicators, profile)];
  });
}

function outcomeSheet(outcome: Outcome, indicators: readonly IndicatorProfile[], profile: Profile): Sheet {
  const hasTarget = indicators.some(({ target }) => target.status !== "no target");
  const table = tableOf(outcome.replaceAll("-", "_"), columns(profile, hasTarget), rowsOf(indicators));
  return sheetOf(outcomeSheetWords(outcome, profile.periods.length, profile.year), profile, {
    table,
    moreLines: hasTarget ? [] : [noTargetLine],
  });
}

interface Row extends AboutIndicator {
  readonly group: IndicatorProfile["group"];
  readonly level: Level;
  readonly area: string;
  /** Null where the area is not the partnership. */
  readonly target: TargetResult | null;
  /** One a year of the profile, oldest first. */
  readonly measures: readonly Measure[];
}

/** A row for each area of an indicator, England's once. */
function rowsOf(indicators: readonly IndicatorProfile[]): readonly Row[] {
  const rows = indicators.flatMap(areasOf);
  return englandOnce(rows, ({ definition, group }) => [definition.code, group.characteristic, group.value].join());
}

function areasOf({ definition, basis, group, history, target }: IndicatorProfile): readonly Row[] {
  return levels.map((level): Row => {
    const measures = history.map((year) => year[level]);
    const about = { definition, group, level, measures, area: measures[0]?.area ?? "" };
    return { ...about, basis: basisOf(level, measures, basis), target: level === "partnership" ? target : null };
  });
}

/** Where the plan sets no target for any of them the columns of targets would hold nothing: the status has their room. */
function columns(profile: Profile, hasTarget: boolean): readonly ColumnOf<Row>[] {
  const interval = (end: "lower" | "upper") => (row: Row) => {
    const now = row.measures.at(-1);
    return beside(now?.value, now?.interval?.[end], row.definition.decimals);
  };
  return [
    ...indicatorColumns<Row>(undefined, ({ measures }) => measures),
    groupColumn("Group"),
    words("Area", 16, ({ area }) => areaName(area, profile)),
    words("Unit", 8, ({ definition }) => unitWords[definition.unit]),
    ...profile.periods.map((period, year) =>
      figures<Row>(period, 9.5, (row) => figure(row.measures[year]?.value, row.definition.decimals)),
    ),
    figures("Interval from", 9.5, interval("lower")),
    figures("Interval to", 9.5, interval("upper")),
    words("Status", hasTarget ? 16 : 22, ({ measures }) => statusOfYears(measures)),
    ...(hasTarget
      ? targetColumns<Row>(({ target, definition }) => ({ target, decimals: definition.decimals }), profile.year)
      : []),
  ];
}
