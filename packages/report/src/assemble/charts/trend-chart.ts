import type { Profile } from "@lcsp/indicators";
import type { Chart } from "../../sheet.ts";
import { axisWords, chartSheetWords } from "../../words/chart-sheet-words.ts";
import { counted, trendTitle } from "../../words/chart-words.ts";
import { reachText } from "../marks.ts";
import { lineChart } from "./line-chart.ts";
import type { Trend } from "./trend.ts";
import { type TrendRow, trendSeries } from "./trend-data.ts";

/** The years of one indicator as lines, with forecast and target where a plan sets a target. */
export function trendChart(trend: Trend, all: readonly TrendRow[], profile: Profile): Chart {
  const { of } = trend;
  const { definition, history } = trend.lead;
  const isOf = (row: TrendRow) => row.trend === trend;
  const now = history.find(({ period }) => period === profile.year)?.partnership;
  return {
    ...lineChart({
      all,
      isOf,
      from: chartSheetWords.trendData.name,
      series: trendSeries(all.filter(isOf)),
      what: counted(definition, of),
      decimals: of === "figure" ? definition.decimals : 0,
    }),
    title: trendTitle(definition, of, now ? reachText(now) : ""),
    valueTitle: axisWords[of === "figure" ? definition.unit : "count"],
  };
}
