import type { Gap, Measure, Profile, YearOfGap } from "@lcsp/indicators";
import { KENT } from "@lcsp/ingest";
import { digitsWide } from "../../format/letter-widths.ts";
import { wrapped } from "../../format/wrapped.ts";
import type { Cell, Sheet, Table } from "../../sheet.ts";
import { breakWords, chartSheetWords } from "../../words/chart-sheet-words.ts";
import { gapPageWords, type WhoseGap } from "../../words/gap-page-words.ts";
import { isRelative } from "../../words/is-relative.ts";
import { peopleOf } from "../../words/who.ts";
import { beforeRounding } from "../../words/wording.ts";
import { beside, count, figure, missing, whyNone } from "../cells.ts";
import { statusOfGap } from "../gap-status.ts";
import { groupWords } from "../group-words.ts";
import { sheetOf, type Titled } from "../sheet-of.ts";
import { type ColumnOf, counts, figures, tableOf, words } from "../table.ts";
import { gapCharts } from "./gap-charts.ts";
import { type GapRow, gapRows, gapTable } from "./gap-data.ts";
import { type PagedGap, reliableGap } from "./paged-gaps.ts";
import { yearLabel } from "./points.ts";
import { tableName } from "./table-name.ts";

/** The workbook that the pages are for, a partnership's or the county's, and the years shown. */
export type Paging = Titled & Pick<Profile, "periods">;

/** A page for each gap, with its story in words, its years and two charts; and the sheet of the charts' numbers. */
export function gapPages(
  all: readonly PagedGap[],
  paging: Paging,
): readonly { readonly pages: readonly Sheet[]; readonly data: Sheet }[] {
  if (all.length === 0) return [];
  const rows = gapRows(all, paging);
  return [
    {
      pages: all.map((paged) => page(paged, rows, paging)),
      data: sheetOf(chartSheetWords.gapData, paging, {
        table: gapTable(rows),
        moreLines: rows.some(({ isBeyond }) => isBeyond) ? [breakWords.ofData] : [],
      }),
    },
  ];
}

function page(paged: PagedGap, rows: readonly GapRow[], paging: Paging): Sheet {
  const { lead, home } = paged;
  const living = new Map(home?.history.map(({ period, partnership }) => [period, partnership]));
  const years = lead.history.map((year): Row => ({ ...year, living: living.get(year.period) }));
  const table = tableOf(tableName(lead.definition.code), columns(paged), years);
  const said = gapPageWords(paged, paging.periods, groupWords, whoseGap(paged, paging));
  const isBroken = rows.some((row) => row.paged === paged && row.isBeyond);
  const fit = fitted(table, [...said.lines, beforeRounding, ...(isBroken ? [breakWords.ofPage] : [])]);
  const sheet = sheetOf({ ...said, lines: fit.lines }, paging, { table: fit.table, charts: gapCharts(paged, rows) });
  return { ...sheet, grid: { across: 2, height: 0.28 } };
}

/** Lines that are no wider than their table: broken between sentences, and the table widened where one sentence is longer than it. */
function fitted(table: Table, lines: readonly string[]): { readonly table: Table; readonly lines: readonly string[] } {
  const width = table.columns.reduce((sum, column) => sum + column.width, 0);
  const broken = lines.flatMap((line) => wrapped(line, width));
  const longest = Math.max(...broken.map((line) => digitsWide(line, false)));
  const more = Math.max(0, Math.ceil((longest - width) / table.columns.length));
  const columns = table.columns.map((column) => ({ ...column, width: column.width + more }));
  return { table: { ...table, columns }, lines: broken };
}

function whoseGap({ isKents }: PagedGap, { partnership }: Paging): WhoseGap {
  if (!isKents) return "partnership";
  return partnership.code === KENT.code ? "kent" : "kent for partnership";
}

interface Row extends YearOfGap {
  /** The gap among children who live here, where the page's own gap is among pupils at its schools. */
  readonly living: Gap | undefined;
}

function columns({ lead, home, isKents }: PagedGap): readonly ColumnOf<Row>[] {
  const { definition } = lead;
  const { decimals } = definition;
  const isInPoints = isRelative(lead);
  const people = peopleOf(definition);
  const gapOf = (heading: string, width: number, of: (row: Row) => Gap | undefined) =>
    figures<Row>(heading, width, (row) => gapCell(of(row), decimals));
  const ifReliable = (heading: string, width: number, of: (gap: Gap) => Cell) =>
    figures<Row>(heading, width, ({ partnership }) =>
      partnership.reliable ? of(partnership) : missing(whyNone(reliableGap(partnership))),
    );
  return [
    words("Year", 18, ({ period }) => yearLabel(definition, period)),
    figures(isInPoints ? "Median" : "Peers %", 11, ({ partnership }) => figure(partnership.peers.value, decimals)),
    figures(isInPoints ? "Lowest fifth" : "Group %", 11, ({ partnership }) =>
      figure(partnership.group.value, decimals),
    ),
    gapOf(isInPoints ? "Gap %" : isKents ? "Kent's gap" : "Gap", 11, ({ partnership }) => partnership),
    ifReliable("Interval from", 11, ({ gap, interval }) => beside(gap, interval?.lower, decimals)),
    ifReliable("Interval to", 11, ({ gap, interval }) => beside(gap, interval?.upper, decimals)),
    ...(isInPoints ? [] : [ifReliable("Relative gap %", 12, ({ relative }) => figure(relative, decimals))]),
    ...(isKents ? [] : [gapOf("Kent's gap", 11, ({ kent }) => kent)]),
    // England's figures are on both bases, and there is none between them.
    ...(definition.betweenBases ? [] : [gapOf("England's gap", 11, ({ england }) => england)]),
    ...(home ? [gapOf("Gap of those who live here", 17, ({ living }) => living)] : []),
    ...(isInPoints ? [] : [counts<Row>(`Peers: ${people}`, 14, ({ partnership }) => pupils(partnership.peers))]),
    counts(`Group: ${people}`, 14, ({ partnership }) => pupils(partnership.group)),
    words("Status", 17, ({ partnership, kent, england }) => statusOfGap(partnership, kent, england)),
  ];
}

const gapCell = (gap: Gap | undefined, decimals: number): Cell => figure(gap && reliableGap(gap), decimals);

/** How many pupils a percentage or a mean is of. Hidden where the figure is; where only some results are hidden, the pupils are known. */
function pupils({ denominator, cohort, value }: Measure): Cell {
  if (value.kind === "none") return missing(whyNone(value));
  const of = denominator ? (denominator.hidden === 0 ? denominator.least : null) : cohort;
  return of === null ? missing("not-available") : count(of);
}
