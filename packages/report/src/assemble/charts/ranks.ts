import type { IndicatorProfile, Profile, YearOfIndicator } from "@lcsp/indicators";
import type { Cell, Chart, Sheet } from "../../sheet.ts";
import { barsAlt } from "../../words/alt-texts.ts";
import { chartSheetWords } from "../../words/chart-sheet-words.ts";
import { rankAxis, rankTitle } from "../../words/chart-words.ts";
import { rankSentence } from "../../words/rank-sentence.ts";
import { titleWords } from "../../words/title-words.ts";
import { beside, figure } from "../cells.ts";
import { sheetOf } from "../sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "../table.ts";
import { whoseFigure } from "../whose-figure.ts";
import { type Charted, chartedWhere } from "./charted.ts";
import { niceRange } from "./nice-range.ts";
import { drawnValue, rangeOf } from "./points.ts";
import { type RankRow, rankRows, rankSeries, rankTable } from "./rank-data.ts";

/** Where the partnership stands among all of them, with a chart for each indicator; and the sheet of the charts' numbers. */
export function ranks(profile: Profile): readonly { readonly page: Sheet; readonly data: Sheet }[] {
  const all = chartedWhere(profile, ({ peers }) => peers.length > 0);
  if (all.length === 0) return [];
  const rows = rankRows(all, profile);
  const leads = all.map(({ lead }) => lead);
  const charts = all.map((charted) => chart(charted, rows, profile));
  const page = sheetOf(chartSheetWords.ranks, profile, { table: tableOf("ranks", columns, leads), charts });
  return [
    {
      page: { ...page, grid: { across: 3, height: 0.52 } },
      data: sheetOf(chartSheetWords.rankData, profile, { table: rankTable(rows) }),
    },
  ];
}

const now = ({ history }: IndicatorProfile): YearOfIndicator | undefined => history.at(-1);

const columns: readonly ColumnOf<IndicatorProfile>[] = [
  words("Indicator", 14, ({ definition }) => definition.code),
  words("What it measures", 48, ({ definition }) => titleWords(definition)),
  words("Whose figure", 20, (row) =>
    whoseFigure(
      row,
      row.history.slice(-1).map(({ partnership }) => partnership),
    ),
  ),
  figures("This partnership", 14, (row) => figure(now(row)?.partnership.value, row.definition.decimals)),
  figures("Kent", 9.5, (row) => figure(now(row)?.kent.value, row.definition.decimals)),
  figures("Rank", 8, (row) => standing(row, "rank")),
  figures("Out of", 8, (row) => standing(row, "of")),
  figures("Quartile", 10, (row) => standing(row, "quartile")),
  words("In words", 52, (row) => rankSentence(now(row)?.rank ?? { kind: "none" }, row.againstKent)),
];

function standing(row: IndicatorProfile, part: "rank" | "of" | "quartile"): Cell {
  const year = now(row);
  return beside(year?.partnership.value, year?.rank.kind === "rank" ? year.rank[part] : undefined, 0);
}

/** The value is printed at the end of its bar, and so the axis must be longer than the longest bar. */
const roomForLabel = 1.12;

/** The partnerships as bars, best first, this one dark and the others light. */
function chart(charted: Charted, all: readonly RankRow[], profile: Profile): Chart {
  const { definition } = charted.lead;
  const isOf = (row: RankRow) => row.charted === charted;
  const rows = all.filter(isOf);
  const bars = rows.map(({ name, figure: shown }) => ({ at: name, value: drawnValue(shown) }));
  const values = bars.flatMap(({ value }) => value ?? []);
  return {
    shape: "bars",
    title: rankTitle(definition, profile.year),
    alt: barsAlt(titleWords(definition), bars, profile.partnership.name, definition.decimals),
    from: chartSheetWords.rankData.name,
    rows: rangeOf(all, isOf),
    categories: "Area",
    series: rankSeries,
    categoryTitle: "Partnership",
    valueTitle: rankAxis(definition),
    ...(values.every((value) => value >= 0) ? niceRange([0, ...values.map((value) => value * roomForLabel)]) : {}),
  };
}
