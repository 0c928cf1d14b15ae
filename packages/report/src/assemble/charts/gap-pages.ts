import type { Gap, GapProfile, Measure, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import { gapPageWords } from "../../chart-sentences.ts";
import { chartSheetWords } from "../../chart-sheet-words.ts";
import { isRelative } from "../../gap-points.ts";
import type { Cell, Sheet } from "../../sheet.ts";
import { beside, count, figure, missing, whyNone } from "../cells.ts";
import { groupWords } from "../group-words.ts";
import { sheetOf } from "../sheet-of.ts";
import { type ColumnOf, counts, figures, tableOf, words } from "../table.ts";
import { gapCharts } from "./gap-charts.ts";
import { type GapRow, gapRows, gapTable } from "./gap-data.ts";
import { type PagedGap, pagedGaps, reliableGap } from "./paged-gaps.ts";
import { yearLabel } from "./points.ts";
import { tableName } from "./table-name.ts";
import { wrapped } from "./wrapped.ts";

/** A page a gap: its story in words, its years, and two charts; and the sheet of the charts' numbers. */
export function gapPages(profile: Profile): readonly { readonly pages: readonly Sheet[]; readonly data: Sheet }[] {
  const all = pagedGaps(profile);
  if (all.length === 0) return [];
  const rows = gapRows(all, profile);
  return [
    {
      pages: all.map((paged) => page(paged, rows, profile)),
      data: sheetOf(chartSheetWords.gapData, profile, { table: gapTable(rows) }),
    },
  ];
}

function page(paged: PagedGap, rows: readonly GapRow[], profile: Profile): Sheet {
  const { lead, home, isKents } = paged;
  const living = new Map(home?.history.map(({ period, partnership }) => [period, partnership]));
  const years = lead.history.map((year): Row => ({ ...year, lead, living: living.get(year.period) }));
  const table = tableOf(tableName(lead.definition.code), columns(paged), years);
  const width = table.columns.reduce((sum, column) => sum + column.width, 0);
  const said = gapPageWords(lead, profile.periods, groupWords, isKents);
  const lines = said.lines.flatMap((line) => wrapped(line, width));
  const sheet = sheetOf({ ...said, lines }, profile, { table, charts: gapCharts(paged, rows) });
  return { ...sheet, grid: { across: 2, height: 0.28 } };
}

interface Row {
  readonly lead: GapProfile;
  readonly period: Period;
  readonly partnership: Gap;
  readonly kent: Gap;
  readonly england: Gap;
  /** Among children who live here, where the page's own gap is among pupils at its schools. */
  readonly living: Gap | undefined;
}

function columns({ lead, home, isKents }: PagedGap): readonly ColumnOf<Row>[] {
  const isInPoints = isRelative(lead);
  const gapOf = (heading: string, of: (row: Row) => Gap | undefined) =>
    figures<Row>(heading, 11, (row) => gapCell(of(row), row));
  return [
    words("Year", 18, ({ lead, period }) => yearLabel(lead.definition, period)),
    figures(isInPoints ? "Median" : "Peers %", 11, (row) =>
      figure(row.partnership.peers.value, row.lead.definition.decimals),
    ),
    figures(isInPoints ? "Lowest fifth" : "Group %", 11, (row) =>
      figure(row.partnership.group.value, row.lead.definition.decimals),
    ),
    gapOf(isInPoints ? "Gap %" : isKents ? "Kent's gap" : "Gap", ({ partnership }) => partnership),
    figures("Interval from", 11, (row) => end(row, "lower")),
    figures("Interval to", 11, (row) => end(row, "upper")),
    ...(isInPoints ? [] : [figures<Row>("Relative gap %", 12, relative)]),
    ...(isKents ? [] : [gapOf("Kent's gap", ({ kent }) => kent)]),
    gapOf("England's gap", ({ england }) => england),
    ...(home ? [figures<Row>("Gap of those who live here", 17, (row) => gapCell(row.living, row))] : []),
    ...(isInPoints ? [] : [counts<Row>("Peers: pupils", 14, ({ partnership }) => pupils(partnership.peers))]),
    counts("Group: pupils", 14, ({ partnership }) => pupils(partnership.group)),
  ];
}

const gapCell = (gap: Gap | undefined, { lead }: Row): Cell =>
  figure(gap && reliableGap(gap), lead.definition.decimals);

const end = ({ partnership, lead }: Row, of: "lower" | "upper"): Cell =>
  partnership.reliable
    ? beside(partnership.gap, partnership.interval?.[of], lead.definition.decimals)
    : missing(whyNone(reliableGap(partnership)));

const relative = ({ partnership, lead }: Row): Cell =>
  partnership.reliable
    ? figure(partnership.relative, lead.definition.decimals)
    : missing(whyNone(reliableGap(partnership)));

/** Pupils that a percentage or a mean is of. What hides it hides them. */
function pupils({ denominator, cohort, value }: Measure): Cell {
  if (value.kind !== "value") return missing(whyNone(value));
  const of = denominator ? (denominator.hidden === 0 ? denominator.least : null) : cohort;
  return of === null ? missing("not-available") : count(of);
}
