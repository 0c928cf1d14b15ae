import type { GapChange, KindOfChange, Profile } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Missing, Sheet, Tone } from "../sheet.ts";
import { sheetWords } from "../sheet-words.ts";
import { changeWords, verdictWords } from "../wording.ts";
import { areaName } from "./area-name.ts";
import { missing, number, text, whyNone } from "./cells.ts";
import { type GapOfArea, gapsByArea } from "./gaps-by-area.ts";
import { groupColumn, indicatorColumns } from "./indicator-columns.ts";
import { sheetOf } from "./sheet-of.ts";
import { type ColumnOf, figures, tableOf, words } from "./table.ts";

interface Row extends GapOfArea {
  readonly since: Period;
  readonly change: GapChange | null;
}

/** The change of every gap of every area since last year and since the baseline, with its verdict and its kind in words. */
export function gapChanges(profile: Profile): readonly Sheet[] {
  const rows = gapsByArea(profile).flatMap((gap) => changesOf(gap, profile));
  const table = tableOf("gap_changes", columns(profile), rows);
  return rows.length === 0 ? [] : [sheetOf(sheetWords.gapChanges, profile, { table })];
}

/** Where the baseline is last year itself, the two changes are one. */
function changesOf(gap: GapOfArea, { periods, baseline }: Profile): readonly Row[] {
  const previous = periods.at(-2);
  const sinceBaseline = { ...gap, since: baseline, change: gap.sinceBaseline };
  if (previous === undefined || previous === baseline) return [sinceBaseline];
  return [{ ...gap, since: previous, change: gap.sincePreviousYear }, sinceBaseline];
}

function columns(profile: Profile): readonly ColumnOf<Row>[] {
  const points = (heading: string, of: (change: GapChange) => number | undefined) =>
    figures<Row>(heading, 11, (row) => shown(row, of, profile.year));
  return [
    ...indicatorColumns<Row>(),
    groupColumn("Group"),
    words("Area", 18, ({ area }) => areaName(area, profile)),
    words("Since", 11, ({ since }) => since),
    points("Change", ({ change }) => change),
    points("Interval from", ({ interval }) => interval?.lower),
    points("Interval to", ({ interval }) => interval?.upper),
    words("Verdict", 18, (row) => (row.change ? verdict(row.change) : missing(whyNoChange(row, profile.year)))),
    words("What happened", 34, (row) => whatHappened(row, profile.year)),
    points("Group's change", ({ groupTerm }) => groupTerm),
    points("Peers' change", ({ peersTerm }) => peersTerm),
  ];
}

function shown(row: Row, of: (change: GapChange) => number | undefined, year: Period): Cell {
  const value = row.change && isReliable(row.change) ? of(row.change) : undefined;
  return value === undefined ? missing(whyNoChange(row, year)) : number(value, row.definition.decimals);
}

function whatHappened(row: Row, year: Period): Cell {
  const { change } = row;
  return change && isReliable(change) ? text(changeWords[change.kind]) : missing(whyNoChange(row, year));
}

const isReliable = ({ verdict }: GapChange): boolean => verdict !== "unreliable";

/** A change has no number where it is unreliable, or where one of its two gaps has none: the later gap's reason comes first. */
function whyNoChange({ history, since, change }: Row, year: Period): Missing {
  if (change && !isReliable(change)) return "low-reliability";
  const gapOf = (period: Period) => history.find((entry) => entry.period === period)?.gap.gap;
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

function verdict(change: GapChange): Cell {
  const byPeers = change.verdict === "narrowed" && narrowedByPeers.includes(change.kind);
  const found = byPeers ? "narrowedByPeers" : change.verdict;
  return text(verdictWords[found], tones[found]);
}
