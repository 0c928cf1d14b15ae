import type { Sheet } from "../../sheet.ts";
import { countySheetWords } from "../../words/county-words.ts";
import { titleWords } from "../../words/title-words.ts";
import { whosePupils } from "../../words/whose-pupils.ts";
import { reachWords, unitWords } from "../../words/wording.ts";
import { figure, missing, number, whyNone } from "../cells.ts";
import { sheetOf, type Titled } from "../sheet-of.ts";
import { statusOfAll } from "../status.ts";
import { type ColumnOf, figures, tableOf, words } from "../table.ts";
import { type InCounty, type RowOfCounty, rowsOfCounty } from "./in-county.ts";

/** The figures of all partnerships, a column each, beside Kent's and England's. */
export function countyFigures(county: readonly InCounty[], titled: Titled): readonly Sheet[] {
  const rows = rowsOfCounty(county);
  const columns: readonly ColumnOf<RowOfCounty>[] = [
    ...aboutColumns,
    figures("Kent", 12, ({ now, definition }) => figure(now[0]?.kent.value, definition.decimals)),
    figures("England", 12, ({ now, definition }) => figure(now[0]?.england.value, definition.decimals)),
    ...county.map(({ partnership }, at) =>
      figures<RowOfCounty>(partnership.name, 12, ({ now, definition }) =>
        figure(now[at]?.partnership.value, definition.decimals),
      ),
    ),
  ];
  const table = tableOf("figures", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(countySheetWords.figures, titled, { table })];
}

/** The ranks of all partnerships, a column each: of indicators that are ranked. */
export function countyRanks(county: readonly InCounty[], titled: Titled): readonly Sheet[] {
  const rows = rowsOfCounty(county).filter(({ now }) => now.some((one) => one?.rank.kind === "rank"));
  const columns: readonly ColumnOf<RowOfCounty>[] = [
    ...aboutColumns,
    figures("Ranked", 12, ({ now }) => number(now.filter((one) => one?.rank.kind === "rank").length, 0)),
    ...county.map(({ partnership }, at) => rankColumn(partnership.name, at)),
  ];
  const table = tableOf("ranks", columns, rows);
  return rows.length === 0 ? [] : [sheetOf(countySheetWords.ranks, titled, { table })];
}

const aboutColumns: readonly ColumnOf<RowOfCounty>[] = [
  words("Indicator", 15, ({ definition }) => definition.code),
  words("What it measures", 55, ({ definition }) => titleWords(definition)),
  words("Whose figure", 20, whoseFigures),
  words("Unit", 10, ({ definition }) => unitWords[definition.unit]),
  words("Status", 16, ({ now }) =>
    statusOfAll(now.flatMap((one) => (one ? [one.partnership, one.kent, one.england] : []))),
  ),
];

/** Whose pupils are counted; where partnerships have no figures of their own, whose figures stand for them. */
function whoseFigures({ definition, basis, now }: RowOfCounty): string {
  const reach = now.find((one) => one && one.partnership.value.kind !== "none")?.partnership.reach;
  if (reach === undefined || reach.kind === "own") return whosePupils(definition, basis);
  return reach.kind === "apportioned" ? reachWords.apportioned : reachWords[reach.level];
}

function rankColumn(name: string, at: number): ColumnOf<RowOfCounty> {
  return figures(name, 12, ({ now }) => {
    const shown = now[at];
    if (shown?.rank.kind === "rank") return number(shown.rank.rank, 0);
    const { value } = shown?.partnership ?? {};
    return missing(value?.kind === "value" ? "not-applicable" : whyNone(value));
  });
}
