import type { GapChange, GapVerdict } from "@lcsp/indicators";
import type { Period } from "@lcsp/ingest";
import type { Cell, Missing, Tone } from "../sheet.ts";
import { verdictWords } from "../words/wording.ts";
import { missing, text, whyNone } from "./cells.ts";
import type { GapOfArea } from "./gaps-by-area.ts";

/** The change of an area's gap since a year. `change` is null where it is not known. */
export interface ChangeOfGap extends Pick<GapOfArea, "history"> {
  readonly since: Period;
  readonly change: GapChange | null;
}

/**
 * The verdict on a gap's change up to `year`, in words and in the tone that says the same: a neutral one where neither way is better. Where
 * there is no change to judge, the reason.
 */
export function verdictCell(row: ChangeOfGap & Pick<GapOfArea, "definition">, year: Period): Cell {
  const { change, definition } = row;
  if (!change) return missing(whyNoChange(row, year));
  const tone = tones[change.verdict];
  return text(verdictWords[change.verdict], tone && definition.better === "neither" ? "neutral" : tone);
}

export const isReliable = ({ verdict }: GapChange): boolean => verdict !== "unreliable";

/**
 * Why a change has no number: because `since` is the year itself, because it is unreliable, or because one of its two gaps has no number,
 * or a side of one has none: a gap may be published without its sides. Of two such gaps the later one's reason is given.
 */
export function whyNoChange({ change, history, since }: ChangeOfGap, year: Period): Missing {
  if (since === year) return "not-applicable";
  if (change && !isReliable(change)) return "low-reliability";
  const gaps = [year, since].map((period) => history.find((entry) => entry.period === period)?.gap);
  const figures = [
    ...gaps.map((gap) => gap?.gap),
    ...gaps.flatMap((gap) => (gap ? [gap.group.value, gap.peers.value] : [])),
  ];
  // Two known gaps of known sides that have no change are not alike: they are of two areas, or of two terms and a whole year.
  if (!change && figures.every((shown) => shown?.kind === "value")) return "not-applicable";
  return whyNone(figures.find((shown) => shown && shown.kind !== "value"));
}

const tones: Readonly<Record<GapVerdict, Tone | undefined>> = {
  narrowed: "good",
  "narrowed, peers fell": "caution",
  widened: "poor",
  "went ahead": "good",
  gained: "good",
  "went ahead, peers fell": "caution",
  "gained, peers fell": "caution",
  "fell behind": "poor",
  lost: "poor",
  "further ahead": "neutral",
  "less far ahead": "neutral",
  "no clear change": "neutral",
  unreliable: undefined,
};
