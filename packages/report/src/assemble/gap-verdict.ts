import type { GapChange, KindOfChange } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Missing, Tone } from "../sheet.ts";
import { verdictWords } from "../wording.ts";
import { missing, text, whyNone } from "./cells.ts";
import type { GapOfArea } from "./gaps-by-area.ts";

/** The change of an area's gap since a year; null where it can't be told. */
export interface ChangeOfGap extends Pick<GapOfArea, "history"> {
  readonly since: Period;
  readonly change: GapChange | null;
}

/** Whether a gap narrowed, with the tone that says the same; or why nothing can be said. `year`: to which it changed. */
export function verdictCell(row: ChangeOfGap, year: Period): Cell {
  return row.change ? verdict(row.change) : missing(whyNoChange(row, year));
}

export const isReliable = ({ verdict }: GapChange): boolean => verdict !== "unreliable";

/** A change has no number where it is unreliable, or where one of its two gaps has none: the later gap's reason comes first. */
export function whyNoChange({ change, history, since }: ChangeOfGap, year: Period): Missing {
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
