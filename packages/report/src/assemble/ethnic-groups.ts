import type { Profile } from "@lcsp/indicators";
import type { Sheet } from "../sheet.ts";
import { noGroupLine, sheetWords } from "../words/sheet-words.ts";
import { areaName } from "./area-name.ts";
import { beside, figure, missing, whyNone } from "./cells.ts";
import { statusOfGaps } from "./gap-status.ts";
import { verdictCell } from "./gap-verdict.ts";
import { type GapOfArea, gapsByArea, isOfEthnicGroup } from "./gaps-by-area.ts";
import { groupColumn, indicatorColumns } from "./indicator-columns.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

/** The gaps of ethnic groups, a row an area: five years of the gap, and whether it narrowed. */
export function ethnicGroups(profile: Profile): readonly Sheet[] {
  const rows = gapsByArea(profile).filter(isOfEthnicGroup);
  const table = tableOf("ethnic_groups", columns(profile), rows);
  const moreLines = areHiddenHere(profile) ? [noGroupLine] : [];
  return rows.length === 0 ? [] : [sheetOf(sheetWords.ethnicGroups, profile, { table, moreLines })];
}

/** Whether the partnership has such gaps, and they are all hidden. Where it has no pupils of a group, or nothing is known, that hides none. */
function areHiddenHere({ gaps }: Profile): boolean {
  const here = gaps.filter(isOfEthnicGroup).flatMap(({ history }) => history.map(({ partnership }) => partnership.gap));
  return here.every(({ kind }) => kind === "none") && here.some((gap) => whyNone(gap) === "suppressed");
}

function columns(profile: Profile): readonly ColumnOf<GapOfArea>[] {
  const { periods, baseline, year } = profile;
  return [
    ...indicatorColumns<GapOfArea>(),
    groupColumn("Group"),
    words("Area", 16, ({ area }) => areaName(area, profile)),
    ...periods.map((period) =>
      figures<GapOfArea>(period, 11, ({ history, definition }) => {
        const gap = history.find((entry) => entry.period === period)?.gap;
        const isFew = gap?.reliable === false && gap.gap.kind === "value";
        return isFew ? missing("low-reliability") : figure(gap?.gap, definition.decimals);
      }),
    ),
    figures("Interval from", 11, (row) => interval(row, "lower")),
    figures("Interval to", 11, (row) => interval(row, "upper")),
    words(`Since ${baseline}`, 18, (row) => verdictCell({ ...row, since: baseline, change: row.sinceBaseline }, year)),
    words("Status", 16, ({ history }) => statusOfGaps(history.map(({ gap }) => gap))),
  ];
}

/** Of the last year's gap. */
function interval({ history, definition }: GapOfArea, end: "lower" | "upper") {
  const now = history.at(-1)?.gap;
  const isFew = now?.reliable === false && now.gap.kind === "value";
  return isFew ? missing("low-reliability") : beside(now?.gap, now?.interval?.[end], definition.decimals);
}
