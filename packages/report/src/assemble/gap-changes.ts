import type { GapChange, GapProfile, KindOfChange, Profile, YearOfGap } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Missing, Sheet, Tone } from "../sheet.ts";
import { sheetWords } from "../sheet-words.ts";
import { changeWords, verdictWords } from "../wording.ts";
import { missing, number, text, whyNone } from "./cells.ts";
import { groupColumn, indicatorColumns } from "./indicator-columns.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

type Row = GapProfile & {
  readonly since: Period;
  readonly change: GapChange | null;
  readonly kentChange: GapChange | null;
};

/** The change of every gap since last year and since the baseline, with its verdict, its kind in words, and Kent's. */
export function gapChanges(profile: Profile): readonly Sheet[] {
  const rows = profile.gaps.flatMap((gap) => changesOf(gap, profile));
  const table = tableOf("gap_changes", columns(profile), rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.gapChanges, profile, { table })];
}

/** Where the baseline is last year itself, the two changes are one. */
function changesOf(gap: GapProfile, { periods, baseline }: Profile): readonly Row[] {
  const previous = periods.at(-2);
  const sinceBaseline = { ...gap, since: baseline, change: gap.sinceBaseline, kentChange: gap.kentSinceBaseline };
  if (previous === undefined || previous === baseline) return [sinceBaseline];
  return [
    { ...gap, since: previous, change: gap.sincePreviousYear, kentChange: gap.kentSincePreviousYear },
    sinceBaseline,
  ];
}

function columns({ year }: Profile): readonly ColumnOf<Row>[] {
  const points = (heading: string, of: (row: Row) => number | undefined) =>
    figures<Row>(heading, 10, (row) => shown(row, "partnership", of(row), year));
  return [
    ...indicatorColumns<Row>(),
    groupColumn("Group"),
    words("Since", 10, ({ since }) => since),
    points("Change", ({ change }) => change?.change),
    points("Interval from", ({ change }) => change?.interval?.lower),
    points("Interval to", ({ change }) => change?.interval?.upper),
    words("Verdict", 15, (row) => verdict(row.change, whyNoChange(row, "partnership", year))),
    words("What happened", 32, (row) =>
      row.change ? changeWords[row.change.kind] : missing(whyNoChange(row, "partnership", year)),
    ),
    points("Group's change", ({ change }) => change?.groupTerm),
    points("Peers' change", ({ change }) => change?.peersTerm),
    figures("Kent's change", 10, (row) => shown(row, "kent", row.kentChange?.change, year)),
    words("Kent's verdict", 15, (row) => verdict(row.kentChange, whyNoChange(row, "kent", year))),
  ];
}

type Level = "partnership" | "kent";

function shown(row: Row, level: Level, value: number | undefined, year: Period): Cell {
  return value === undefined ? missing(whyNoChange(row, level, year)) : number(value, row.definition.decimals);
}

/** A change has no number where one of its two gaps has none: the later gap's reason comes first. */
function whyNoChange({ history, since }: Row, level: Level, year: Period): Missing {
  const gapOf = (period: Period) => history.find((entry: YearOfGap) => entry.period === period)?.[level].gap;
  const missingGap = [gapOf(year), gapOf(since)].find((gap) => gap && gap.kind !== "value");
  return whyNone(missingGap);
}

/** The kinds in which a smaller gap owes something to the peers' fall. */
const narrowedByPeers: readonly KindOfChange[] = [
  "group rose, peers fell",
  "group held, peers fell",
  "both fell, group by less",
];

const tones: Readonly<Record<keyof typeof verdictWords, Tone | undefined>> = {
  narrowed: "good",
  narrowedByPeers: "caution",
  widened: "poor",
  "no clear change": "neutral",
  unreliable: undefined,
};

function verdict(change: GapChange | null, why: Missing): Cell {
  if (change === null) return missing(why);
  const byPeers = change.verdict === "narrowed" && narrowedByPeers.includes(change.kind);
  const found = byPeers ? "narrowedByPeers" : change.verdict;
  return text(verdictWords[found], tones[found]);
}
