import type { Gap, GapProfile, Profile, YearOfGap } from "@lcsp/indicators";
import type { Cell, Sheet } from "../sheet.ts";
import { sheetWords } from "../sheet-words.ts";
import { symbols } from "../wording.ts";
import { beside, figure, missing } from "./cells.ts";
import { groupWords } from "./group-words.ts";
import { groupColumn, indicatorColumns } from "./indicator-columns.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

type Row = GapProfile & { readonly year: YearOfGap };

/** Every gap of every year: both groups, the gap with its interval, and the gap of Kent and of England. */
export function gaps(profile: Profile): readonly Sheet[] {
  const rows = profile.gaps.flatMap((gap) => gap.history.map((year): Row => ({ ...gap, year })));
  return rows.length === 0 ? [] : [sheetOf(sheetWords.gaps, profile, { table: tableOf("gaps", columns, rows) })];
}

const columns: readonly ColumnOf<Row>[] = [
  ...indicatorColumns<Row>(),
  groupColumn("Group"),
  words("Peers", 17, ({ peers }) => groupWords(peers)),
  words("Year", 10, ({ year }) => year.period),
  points("Group %", ({ group }) => group.value),
  points("Peers %", ({ peers }) => peers.value),
  points("Gap", ({ gap }) => gap),
  figures("Interval from", 10, (row) => interval(row, "lower")),
  figures("Interval to", 10, (row) => interval(row, "upper")),
  points("Relative gap %", ({ relative }) => relative),
  figures("Kent's gap", 10, ({ definition, year }) => figure(year.kent.gap, definition.decimals)),
  figures("England's gap", 10, ({ definition, year }) => figure(year.england.gap, definition.decimals)),
  words("Reliability", 14, ({ year }) => reliability(year.partnership)),
];

function points(heading: string, of: (gap: Gap) => Gap["gap"]): ColumnOf<Row> {
  return figures(heading, 10, ({ definition, year }) => figure(of(year.partnership), definition.decimals));
}

function interval({ definition, year: { partnership } }: Row, end: "lower" | "upper"): Cell {
  return beside(partnership.gap, partnership.interval?.[end], definition.decimals);
}

function reliability({ gap, reliable }: Gap): Cell | string {
  if (gap.kind === "none") return missing("not-applicable");
  return reliable ? "reliable" : `low reliability ${symbols["low-reliability"].sign}`;
}
