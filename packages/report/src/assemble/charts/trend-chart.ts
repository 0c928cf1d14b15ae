import type { Profile } from "@lcsp/indicators";
import type { Chart } from "../../sheet.ts";
import { linesAlt } from "../../words/alt-texts.ts";
import { axisWords, chartSheetWords } from "../../words/chart-sheet-words.ts";
import { counted, trendTitle } from "../../words/chart-words.ts";
import { reachText } from "../marks.ts";
import { pointIn } from "./drawn-year.ts";
import { niceRange } from "./nice-range.ts";
import { rangeOf } from "./points.ts";
import type { Trend } from "./trend.ts";
import { type TrendRow, trendSeries } from "./trend-data.ts";

/** The years of one indicator as lines, with forecast and target where a plan sets a target. */
export function trendChart(trend: Trend, all: readonly TrendRow[], profile: Profile): Chart {
  const { of } = trend;
  const { definition, history } = trend.lead;
  const isOf = (row: TrendRow) => row.trend === trend;
  const rows = all.filter(isOf);
  const now = history.find(({ period }) => period === profile.year)?.partnership;
  const drawn = trendSeries(rows).filter(({ heading }) => rows.some((row) => pointIn(row, heading) !== undefined));
  const shapes = drawn.map(({ heading }) => ({
    name: heading,
    points: rows.map((row) => ({ at: row.year, value: pointIn(row, heading) })),
  }));
  return {
    shape: "lines",
    title: trendTitle(definition, of, now ? reachText(now) : ""),
    alt: linesAlt(counted(definition, of), shapes, of === "figure" ? definition.decimals : 0),
    from: chartSheetWords.trendData.name,
    rows: rangeOf(all, isOf),
    categories: "Year",
    series: drawn,
    categoryTitle: "School year",
    valueTitle: axisWords[of === "figure" ? definition.unit : "count"],
    ...niceRange(shapes.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))),
  };
}
