import type { Chart, Series } from "../../sheet.ts";
import { linesAlt } from "../../words/alt-texts.ts";
import { axisWords, chartSheetWords } from "../../words/chart-sheet-words.ts";
import { gapTitle, sidesTitle } from "../../words/chart-words.ts";
import { isRelative } from "../../words/is-relative.ts";
import { groupWords } from "../group-words.ts";
import { pointIn } from "./drawn-year.ts";
import { type GapRow, gapSeries, sideSeries } from "./gap-data.ts";
import { niceRange } from "./nice-range.ts";
import type { PagedGap } from "./paged-gaps.ts";
import { rangeOf } from "./points.ts";

/** The two charts of a gap's page: the figures of both groups, and the gap between them beside Kent's gap and the target. */
export function gapCharts(paged: PagedGap, all: readonly GapRow[]): readonly Chart[] {
  const { lead, isKents } = paged;
  const isInPoints = isRelative(lead);
  return [
    {
      ...lines(paged, all, sideSeries, [groupWords(lead.peers), groupWords(lead.group)]),
      title: sidesTitle(lead.definition, isKents, isInPoints),
      valueTitle: isInPoints ? axisWords.points : axisWords.percent,
    },
    {
      ...lines(paged, all, gapSeries),
      title: gapTitle(lead.definition, isKents),
      valueTitle: isInPoints ? axisWords.percent : axisWords["percentage points"],
    },
  ];
}

/** Both axes include 0. The gap then looks as large as it is beside the groups' figures, and one sees how far it is from closed. */
const NO_GAP = 0;

/** A chart of these series, without those that have no number. `names` replace the headings as names of the first series. */
function lines(
  paged: PagedGap,
  all: readonly GapRow[],
  series: readonly Series[],
  names: readonly string[] = [],
): Omit<Chart, "title" | "valueTitle"> {
  const { definition } = paged.lead;
  const isOf = (row: GapRow) => row.paged === paged;
  const rows = all.filter(isOf);
  const named = series.map((one, at) => ({ one, name: names[at] ?? one.heading }));
  const drawn = named.filter(({ one }) => rows.some((row) => pointIn(row, one.heading) !== undefined));
  const shapes = drawn.map(({ one, name }) => ({
    name,
    points: rows.map((row) => ({ at: row.year, value: pointIn(row, one.heading) })),
  }));
  return {
    shape: "lines",
    alt: linesAlt(definition.title, shapes, definition.decimals),
    from: chartSheetWords.gapData.name,
    rows: rangeOf(all, isOf),
    categories: "Year",
    series: drawn.map(({ one }) => one),
    categoryTitle: "School year",
    ...niceRange([NO_GAP, ...shapes.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))]),
  };
}
