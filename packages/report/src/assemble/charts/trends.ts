import type { Forecast, IndicatorProfile, Profile } from "@lcsp/indicators";
import type { Cell, Sheet } from "../../sheet.ts";
import { breakWords, chartSheetWords } from "../../words/chart-sheet-words.ts";
import { trendSentence } from "../../words/trend-sentence.ts";
import { beside, missing, number } from "../cells.ts";
import { directionCell } from "../comparisons.ts";
import { indicatorColumns } from "../indicator-columns.ts";
import { sheetOf } from "../sheet-of.ts";
import { statusOfYears } from "../status.ts";
import { type ColumnOf, figures, tableOf, words } from "../table.ts";
import { chartedWhere } from "./charted.ts";
import { drawnValue } from "./points.ts";
import { trendsOf } from "./trend.ts";
import { trendChart } from "./trend-chart.ts";
import { type TrendRow, trendRows, trendTable } from "./trend-data.ts";

/** The years and the forecast of each National Indicator, with a chart each; and the sheet of the charts' numbers. */
export function trends(profile: Profile): readonly { readonly page: Sheet; readonly data: Sheet }[] {
  const gaps = new Set(profile.gaps.map(({ definition }) => definition.code));
  const all = chartedWhere(profile, (line) => !gaps.has(line.definition.code) && hasThreeYears(line));
  if (all.length === 0) return [];
  const drawn = all.flatMap(trendsOf);
  const rows = trendRows(drawn, profile);
  const leads = all.map(({ lead }) => lead);
  const charts = drawn.map((trend) => trendChart(trend, rows, profile));
  const page = sheetOf(chartSheetWords.trends, profile, {
    table: tableOf("trends", columns, leads),
    charts,
    moreLines: linesOf(rows, breakWords.ofPage),
  });
  return [
    {
      page: { ...page, grid: { across: 2, height: 0.31 } },
      data: sheetOf(chartSheetWords.trendData, profile, {
        table: trendTable(rows),
        moreLines: linesOf(rows, breakWords.ofData),
      }),
    },
  ];
}

/** A line that is said where the lines of a chart break. */
const linesOf = (rows: readonly TrendRow[], line: string): readonly string[] =>
  rows.some(({ isBeyond }) => isBeyond) ? [line] : [];

const hasThreeYears = ({ history }: IndicatorProfile): boolean =>
  history.filter(({ partnership }) => drawnValue(partnership.value) !== undefined).length >= 3;

const columns: readonly ColumnOf<IndicatorProfile>[] = [
  ...indicatorColumns<IndicatorProfile>(undefined, ({ history }) => history.map(({ partnership }) => partnership)),
  words("Direction of travel", 14, ({ direction }) => directionCell(direction)),
  words("Forecast for", 11, ({ forecast }) => forecast?.period ?? missing("not-available")),
  figures("Forecast", 11, (row) => forecastCell(row, ({ value }) => value)),
  figures("Range from", 10, (row) => forecastCell(row, ({ interval }) => interval.lower)),
  figures("Range to", 10, (row) => forecastCell(row, ({ interval }) => interval.upper)),
  figures("Target", 10, targetCell),
  words("In words", 48, trendSentence),
  words("Status", 16, ({ history }) => statusOfYears(history.map(({ partnership }) => partnership))),
];

function forecastCell({ forecast, definition }: IndicatorProfile, of: (forecast: Forecast) => number): Cell {
  if (forecast?.counts === "numerator") return missing("not-applicable");
  return beside(undefined, forecast ? of(forecast) : undefined, definition.decimals);
}

function targetCell({ target, definition }: IndicatorProfile): Cell {
  if (target.status === "no target" || target.target === null) return missing("not-applicable");
  return number(target.target, target.counts === "numerator" ? 0 : definition.decimals);
}
