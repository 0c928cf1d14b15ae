import type { Basis, Figure, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { basisHeadings } from "../../chart-sheet-words.ts";
import type { Look, Table } from "../../sheet.ts";
import { type ColumnOf, figures, tableOf, words } from "../table.ts";
import { type AimPoint, aimPoint, aimSeries, yearsAhead } from "./aim-points.ts";
import type { Charted } from "./charted.ts";
import { drawnValue, leftEmpty, point, yearLabel } from "./points.ts";

/** A year of an indicator: what its chart draws there. */
export interface TrendRow {
  readonly charted: Charted;
  readonly period: Period;
  /** By heading, in the order of the columns. A year ahead has none. */
  readonly shown: ReadonlyMap<string, Figure | undefined>;
  readonly aim: AimPoint;
}

export function trendRows(all: readonly Charted[], profile: Profile): readonly TrendRow[] {
  return all.flatMap((charted) => {
    const { lead } = charted;
    const now = lead.history.at(-1)?.partnership.value;
    return [...profile.periods, ...yearsAhead(lead, profile.year)].map((period) => ({
      charted,
      period,
      shown: shownIn(charted, period),
      aim: aimPoint(lead, period, profile.year, now),
    }));
  });
}

function shownIn({ lead, lines }: Charted, period: Period): ReadonlyMap<string, Figure | undefined> {
  const at = (line: Charted["lead"]) => line.history.find((year) => year.period === period);
  if (!at(lead)) return new Map();
  return new Map([
    ...lines.map((line) => [headingOf(line.basis), at(line)?.partnership.value] as const),
    ["Kent", at(lead)?.kent.value],
    ["England", at(lead)?.england.value],
  ]);
}

const headingOf = (basis: Basis | null): string => basisHeadings[basis ?? "none"];

/** Every series that a chart of these rows can have: the partnership's own lines first. */
export function trendSeries(rows: readonly TrendRow[]): readonly { heading: string; look: Look }[] {
  const headings = new Set(rows.flatMap(({ shown }) => [...shown.keys()]));
  const own = Object.values(basisHeadings).filter((heading) => headings.has(heading));
  return [
    ...own.map((heading, at) => ({ heading, look: at === 0 ? ("first" as const) : ("second" as const) })),
    { heading: "Kent", look: "third" },
    { heading: "England", look: "fourth" },
    ...aimSeries.map(({ heading, look }) => ({ heading, look })),
  ];
}

/** The number that a series has in a row. */
export function trendPoint({ shown, aim }: TrendRow, heading: string): number | undefined {
  const aimed = aimSeries.find((one) => one.heading === heading);
  return aimed ? aim[aimed.of] : drawnValue(shown.get(heading));
}

export function trendTable(rows: readonly TrendRow[]): Table {
  return tableOf("trend_data", columns(rows), rows);
}

function columns(rows: readonly TrendRow[]): readonly ColumnOf<TrendRow>[] {
  return [
    words("Indicator", 14, ({ charted }) => charted.lead.definition.code),
    words("Year", 15, ({ charted, period }) => yearLabel(charted.lead.definition, period)),
    ...trendSeries(rows).map(({ heading }) =>
      figures<TrendRow>(heading, heading.includes(" ") ? 13 : 11, (row) =>
        point(trendPoint(row, heading), row.charted.lead.definition.decimals),
      ),
    ),
    words("Left empty", 40, ({ shown }) => leftEmpty([...shown])),
  ];
}
