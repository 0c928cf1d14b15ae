import type { Figure, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Series, Table } from "../../sheet.ts";
import { gapHeadings } from "../../words/chart-sheet-words.ts";
import { asFigure } from "../gap-status.ts";
import { groupWords } from "../group-words.ts";
import { figures, tableOf, words } from "../table.ts";
import { aimPoint, yearsAhead } from "./aim-points.ts";
import { broken, yearsBeyond } from "./breaks.ts";
import { aimSeries, type DrawnYear, pointIn } from "./drawn-year.ts";
import { forecastPoint, forecastYears, type Start } from "./forecast-points.ts";
import { type PagedGap, reliableGap } from "./paged-gaps.ts";
import { leftEmpty, point, yearLabel } from "./points.ts";

/** One year of a gap, and what the charts of its page draw of it. */
export interface GapRow extends DrawnYear {
  readonly paged: PagedGap;
  readonly period: Period;
}

export function gapRows(
  all: readonly PagedGap[],
  { periods, year }: Pick<Profile, "periods" | "year">,
): readonly GapRow[] {
  return all.flatMap((paged) => {
    const { lead, isKents } = paged;
    // No partnership's plan sets a target for Kent's gap. Its forecast is drawn all the same.
    const ahead = isKents ? forecastYears(lead.forecast) : yearsAhead(lead, year);
    const last = lead.history.at(-1)?.partnership;
    const drawn = lead.history.map(({ partnership, kent }) => [partnership, kent].map(asFigure));
    const beyondBreaks = yearsBeyond(lead.definition, drawn);
    const start: Start = { year, figure: last && reliableGap(last) };
    return [...periods, ...ahead].map((period) => ({
      paged,
      period,
      year: labelOf(lead, period),
      shown: shownIn(paged, period),
      isBeyond: beyondBreaks.has(period),
      aim: isKents ? forecastPoint(lead.forecast, period, start) : aimPoint(lead, period, start),
    }));
  });
}

function labelOf({ definition, history }: PagedGap["lead"], period: Period): string {
  const own = history.find((year) => year.period === period)?.partnership;
  return yearLabel(definition, period, own && asFigure(own));
}

function shownIn({ lead, home, isKents }: PagedGap, period: Period): ReadonlyMap<string, Figure | undefined> {
  const year = lead.history.find((one) => one.period === period);
  if (!year) return new Map();
  const living = home?.history.find((one) => one.period === period)?.partnership;
  return new Map([
    [gapHeadings.peers, year.partnership.peers.value],
    [gapHeadings.group, year.partnership.group.value],
    ...(isKents ? [] : [[gapHeadings.here, reliableGap(year.partnership)] as const]),
    // Almost all who go to Kent's schools live in Kent: two lines that lie on each other look like one.
    ...(living && !isKents ? [[gapHeadings.home, reliableGap(living)] as const] : []),
    [gapHeadings.kent, reliableGap(isKents ? year.partnership : year.kent)],
  ]);
}

/** The lines of a page's two charts: of both groups, and of the gap. */
export const sideSeries: readonly Series[] = [
  { heading: gapHeadings.peers, named: gapHeadings.peersAre, look: "second" },
  { heading: gapHeadings.group, named: gapHeadings.groupIs, look: "first" },
];
export const gapSeries: readonly Series[] = [
  { heading: gapHeadings.here, look: "first" },
  { heading: gapHeadings.home, look: "second" },
  { heading: gapHeadings.kent, look: "third" },
  ...aimSeries,
];

export function gapTable(rows: readonly GapRow[]): Table {
  const definition = (row: GapRow) => row.paged.lead.definition;
  const columns = [
    words<GapRow>("Indicator", 14, (row) => definition(row).code),
    words<GapRow>("Year", 20, ({ year }) => year),
    words<GapRow>(gapHeadings.peersAre, 20, ({ paged }) => groupWords(paged.lead.peers)),
    words<GapRow>(gapHeadings.groupIs, 20, ({ paged }) => groupWords(paged.lead.group)),
    ...broken([...sideSeries, ...gapSeries], rows).map(({ heading }) =>
      figures<GapRow>(heading, heading.includes(" ") ? 13 : 11, (row) =>
        point(pointIn(row, heading), definition(row).decimals),
      ),
    ),
    words<GapRow>("Left empty", 40, ({ shown }) => leftEmpty([...shown])),
  ];
  return tableOf("gap_data", columns, rows);
}
