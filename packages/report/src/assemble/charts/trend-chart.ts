import type { Profile } from "@lcsp/indicators";
import { axisWords, chartSheetWords } from "../../chart-sheet-words.ts";
import { linesAlt, trendTitle } from "../../chart-words.ts";
import type { Chart } from "../../sheet.ts";
import { reachText } from "../marks.ts";
import type { Charted } from "./charted.ts";
import { niceRange } from "./nice-range.ts";
import { rangeOf, yearLabel } from "./points.ts";
import { type TrendRow, trendPoint, trendSeries } from "./trend-data.ts";

/** The years of one indicator as lines, with where they lead and the target where a plan sets one. */
export function trendChart(charted: Charted, all: readonly TrendRow[], profile: Profile): Chart {
  const { definition, history } = charted.lead;
  const isOf = (row: TrendRow) => row.charted === charted;
  const rows = all.filter(isOf);
  const now = history.find(({ period }) => period === profile.year)?.partnership;
  const headings = new Map(trendSeries(rows).map((series) => [series.heading, series.look]));
  const drawn = [...headings].filter(([heading]) => rows.some((row) => trendPoint(row, heading) !== undefined));
  const shapes = drawn.map(([heading]) => ({
    name: heading,
    points: rows.map((row) => ({ at: yearLabel(definition, row.period), value: trendPoint(row, heading) })),
  }));
  return {
    shape: "lines",
    title: trendTitle(definition, now ? reachText(now) : ""),
    alt: linesAlt(definition.title, shapes, definition.decimals),
    from: chartSheetWords.trendData.name,
    rows: rangeOf(all, isOf),
    categories: "Year",
    series: drawn.map(([heading, look]) => ({ heading, look })),
    categoryTitle: "School year",
    valueTitle: axisWords[definition.unit],
    ...niceRange(shapes.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))),
  };
}
