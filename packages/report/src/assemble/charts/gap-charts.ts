import type { Chart, Series } from "../../sheet.ts";
import { linesAlt } from "../../words/alt-texts.ts";
import { axisWords, chartSheetWords } from "../../words/chart-sheet-words.ts";
import { gapTitle, sidesTitle } from "../../words/chart-words.ts";
import { isRelative } from "../../words/gap-points.ts";
import { groupWords } from "../group-words.ts";
import { pointIn } from "./drawn-year.ts";
import { type GapRow, gapSeries, sideSeries } from "./gap-data.ts";
import { niceRange } from "./nice-range.ts";
import type { PagedGap } from "./paged-gaps.ts";
import { rangeOf, yearLabel } from "./points.ts";

/** The two charts of a gap's page: what both groups reach, and the gap between them beside Kent's and its target. */
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

/** An axis from here shows a gap as large as it is beside both groups, and how far there is to go until it is closed. */
const NO_GAP = 0;

/** Series that have no number are left out. `names` are those of series that a cell names. */
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
    points: rows.map((row) => ({ at: yearLabel(definition, row.period), value: pointIn(row, one.heading) })),
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
