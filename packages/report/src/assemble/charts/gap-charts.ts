import type { Chart } from "../../sheet.ts";
import { axisWords, chartSheetWords, gapHeadings } from "../../words/chart-sheet-words.ts";
import { gapTitle, sidesTitle } from "../../words/chart-words.ts";
import { isRelative } from "../../words/is-relative.ts";
import { groupWords } from "../group-words.ts";
import { type GapRow, gapSeries, sideSeries } from "./gap-data.ts";
import { lineChart } from "./line-chart.ts";
import type { PagedGap } from "./paged-gaps.ts";

/** The two charts of a gap's page: the figures of both groups, and the gap between them beside Kent's gap and the target. */
export function gapCharts(paged: PagedGap, all: readonly GapRow[]): readonly Chart[] {
  const { lead, isKents } = paged;
  const { definition } = lead;
  const isInPoints = isRelative(lead);
  const names = new Map([
    [gapHeadings.peers, groupWords(lead.peers)],
    [gapHeadings.group, groupWords(lead.group)],
  ]);
  const about = {
    all,
    isOf: (row: GapRow) => row.paged === paged,
    from: chartSheetWords.gapData.name,
    what: definition.title,
    decimals: definition.decimals,
    axisHolds: NO_GAP,
  };
  return [
    {
      ...lineChart({ ...about, series: sideSeries, names }),
      title: sidesTitle(definition, isKents, isInPoints),
      valueTitle: isInPoints ? axisWords.points : axisWords.percent,
    },
    {
      ...lineChart({ ...about, series: gapSeries }),
      title: gapTitle(definition, isKents),
      valueTitle: isInPoints ? axisWords.percent : axisWords["percentage points"],
    },
  ];
}

/** Both axes include 0. The gap then looks as large as it is beside the groups' figures, and one sees how far it is from closed. */
const NO_GAP = 0;
