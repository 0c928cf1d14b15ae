import type { Basis, Figure, Measure, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Series, Table } from "../../sheet.ts";
import { basisHeadings } from "../../words/chart-sheet-words.ts";
import { trendCode } from "../../words/chart-words.ts";
import { type ColumnOf, figures, tableOf, words } from "../table.ts";
import { aimPoint, yearsAhead } from "./aim-points.ts";
import { broken, yearsBeyond } from "./breaks.ts";
import { aimSeries, type DrawnYear, pointIn } from "./drawn-year.ts";
import { leftEmpty, point, yearLabel } from "./points.ts";
import { drawnOf, type Trend, trendDecimals } from "./trend.ts";

/** One year of an indicator, and what its chart draws of it. */
export interface TrendRow extends DrawnYear {
  readonly trend: Trend;
  readonly period: Period;
}

export function trendRows(all: readonly Trend[], profile: Profile): readonly TrendRow[] {
  return all.flatMap((trend) => {
    const { lead, of } = trend;
    const last = lead.history.at(-1)?.partnership;
    const drawn = lead.history.map(({ partnership, kent }) => [partnership, kent]);
    const beyondBreaks = yearsBeyond(lead.definition, drawn);
    const start = { year: profile.year, figure: last && drawnOf(last, of) };
    return [...profile.periods, ...yearsAhead(lead, profile.year, of)].map((period) => ({
      trend,
      period,
      year: yearLabel(lead.definition, period, lead.history.find((year) => year.period === period)?.partnership),
      shown: shownIn(trend, period),
      isBeyond: beyondBreaks.has(period),
      aim: aimPoint(lead, period, start, of),
    }));
  });
}

/** Of numbers of events only the partnership's are drawn: Kent's and England's are of another size. */
function shownIn({ lead, lines, of }: Trend, period: Period): ReadonlyMap<string, Figure | undefined> {
  const at = (line: Trend["lead"]) => line.history.find((year) => year.period === period);
  const drawn = (measure: Measure | undefined) => measure && drawnOf(measure, of);
  if (!at(lead)) return new Map();
  const own = lines.map((line) => [headingOf(line.basis), drawn(at(line)?.partnership)] as const);
  if (of === "numerator") return new Map(own);
  return new Map([...own, ["Kent", drawn(at(lead)?.kent)], ["England", drawn(at(lead)?.england)]]);
}

const headingOf = (basis: Basis | null): string => basisHeadings[basis ?? "none"];

/** Every series that a chart of these rows can have: the partnership's own lines first. */
export function trendSeries(rows: readonly TrendRow[]): readonly Series[] {
  const headings = new Set(rows.flatMap(({ shown }) => [...shown.keys()]));
  const own = Object.values(basisHeadings).filter((heading) => headings.has(heading));
  return [
    ...own.map((heading, at) => ({ heading, look: at === 0 ? ("first" as const) : ("second" as const) })),
    { heading: "Kent", look: "third" },
    { heading: "England", look: "fourth" },
    ...aimSeries,
  ];
}

export function trendTable(rows: readonly TrendRow[]): Table {
  return tableOf("trend_data", columns(rows), rows);
}

function columns(rows: readonly TrendRow[]): readonly ColumnOf<TrendRow>[] {
  return [
    words("Indicator", 14, ({ trend }) => trendCode(trend.lead.definition, trend.of)),
    words("Year", 20, ({ year }) => year),
    ...broken(trendSeries(rows), rows).map(({ heading }) =>
      figures<TrendRow>(heading, heading.includes(" ") ? 13 : 11, (row) =>
        point(pointIn(row, heading), trendDecimals(row.trend, heading)),
      ),
    ),
    words("Left empty", 40, ({ shown }) => leftEmpty([...shown])),
  ];
}
