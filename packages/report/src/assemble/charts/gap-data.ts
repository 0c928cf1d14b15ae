import type { Figure, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Series, Table } from "../../sheet.ts";
import { gapHeadings } from "../../words/chart-sheet-words.ts";
import { groupWords } from "../group-words.ts";
import { figures, tableOf, words } from "../table.ts";
import { aimPoint, yearsAhead } from "./aim-points.ts";
import { aimSeries, type DrawnYear, noAim, pointIn } from "./drawn-year.ts";
import { forecastPoint, forecastYears } from "./forecast-points.ts";
import { type PagedGap, reliableGap } from "./paged-gaps.ts";
import { leftEmpty, point, yearLabel } from "./points.ts";

/** A year of a gap: what its charts draw there. */
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
    // No plan of a partnership sets a target to Kent's gap, whose line is drawn on all the same.
    const ahead = isKents ? forecastYears(lead.forecast) : yearsAhead(lead, year);
    const aimIn = (period: Period, now: Figure) =>
      isKents ? forecastPoint(lead.forecast, period, year, now) : aimPoint(lead, period, year, now);
    const last = lead.history.at(-1)?.partnership;
    const now = last && reliableGap(last);
    return [...periods, ...ahead].map((period) => ({
      paged,
      period,
      shown: shownIn(paged, period),
      aim: now ? aimIn(period, now) : noAim,
    }));
  });
}

function shownIn({ lead, home, isKents }: PagedGap, period: Period): ReadonlyMap<string, Figure | undefined> {
  const year = lead.history.find((one) => one.period === period);
  if (!year) return new Map();
  const living = home?.history.find((one) => one.period === period)?.partnership;
  return new Map([
    [gapHeadings.peers, year.partnership.peers.value],
    [gapHeadings.group, year.partnership.group.value],
    ...(isKents ? [] : [[gapHeadings.here, reliableGap(year.partnership)] as const]),
    ...(living ? [[gapHeadings.home, reliableGap(living)] as const] : []),
    [gapHeadings.kent, reliableGap(isKents ? year.partnership : year.kent)],
  ]);
}

/** The lines of the two charts of a page: both groups, and the gap. */
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
    words<GapRow>("Year", 15, (row) => yearLabel(definition(row), row.period)),
    words<GapRow>(gapHeadings.peersAre, 20, ({ paged }) => groupWords(paged.lead.peers)),
    words<GapRow>(gapHeadings.groupIs, 20, ({ paged }) => groupWords(paged.lead.group)),
    ...[...sideSeries, ...gapSeries].map(({ heading }) =>
      figures<GapRow>(heading, heading.includes(" ") ? 13 : 11, (row) =>
        point(pointIn(row, heading), definition(row).decimals),
      ),
    ),
    words<GapRow>("Left empty", 40, ({ shown }) => leftEmpty([...shown])),
  ];
  return tableOf("gap_data", columns, rows);
}
